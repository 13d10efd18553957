package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Invented people for tests: everything they do not say is unknown, and topics that they do not say count as assumed. */
public final class People {

    final String number;
    final Role role;
    int capacity = 1;
    double level = 5;
    String department;
    List<String> offers = List.of();
    List<String> wants = List.of();
    boolean assumed;
    boolean first;
    Map<String, Integer> offerLevels = Map.of();
    Map<String, Integer> wantLevels = Map.of();
    long id;
    LocalDate hired;
    int born;

    private People(String number, Role role) {
        this.number = number;
        this.role = role;
    }

    public static People mentor(String number) {
        return new People(number, Role.MENTOR);
    }

    public static People mentee(String number) {
        return new People(number, Role.MENTEE);
    }

    public People known(long person) {
        id = person;
        return this;
    }

    public People places(int places) {
        capacity = places;
        return this;
    }

    public People hired(LocalDate day) {
        hired = day;
        return this;
    }

    public People born(int year) {
        born = year;
        return this;
    }

    People level(double number) {
        level = number;
        return this;
    }

    public People in(String unit) {
        department = unit;
        return this;
    }

    /** How well a topic is known, 1 to 4. */
    People knowing(String topic, int level) {
        offerLevels = Map.of(topic, level);
        return this;
    }

    /** How well a topic is to be known, 1 to 4. */
    People aiming(String topic, int level) {
        wantLevels = Map.of(topic, level);
        return this;
    }

    /** Somebody whose partner has left. */
    People first() {
        first = true;
        return this;
    }

    People offers(String... topics) {
        offers = List.of(topics);
        return this;
    }

    People wants(String... topics) {
        wants = List.of(topics);
        return this;
    }

    People assumed() {
        assumed = true;
        return this;
    }

    public Candidate candidate() {
        return new Candidate(
                id == 0 ? (number + role).hashCode() & Integer.MAX_VALUE : id,
                1,
                number,
                role,
                capacity,
                level,
                false,
                null,
                department,
                null,
                null,
                null,
                ZoneId.of("UTC"),
                WorkingHours.USUAL,
                null,
                null,
                hired,
                born,
                offers,
                wants,
                assumed || offers.isEmpty(),
                assumed || wants.isEmpty(),
                first,
                offerLevels,
                wantLevels);
    }
}
