package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ApprovedEnrollment;
import hrsuite.mentoring.program.TopicNames;
import hrsuite.mentoring.program.UsualTable;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.WorkingHours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws candidates. What many have in common is worked out once. Not thread safe. */
class Portrait {

    private final TopicNames names;
    private final CareerSides sides;
    private final UsualTable usual;
    private final Map<String, WorkingHours> hours = new HashMap<>();

    Portrait(TopicNames names, UsualTable usual, CareerSides sides) {
        this.names = names;
        this.usual = usual;
        this.sides = sides;
    }

    Candidate of(ApprovedEnrollment place, PersonDetail person, int freePlaces, boolean first) {
        List<String> saidToOffer = declared(place.offers(), person.skills());
        List<String> saidToWant = declared(place.wants(), person.topicsWanted());
        List<String> offers = names.named(saidToOffer);
        List<String> wants = names.named(saidToWant);
        UsualTable.Usual usually =
                usual.of(sides.of(place.role()), person.department(), person.jobTitle(), person.level());
        return new Candidate(
                place.person(),
                place.id(),
                person.employeeNumber(),
                place.role(),
                freePlaces,
                person.level(),
                person.levelAssumed(),
                person.grade(),
                person.department(),
                person.division(),
                person.location(),
                person.country(),
                person.zone(),
                hours(person),
                person.jobTitle(),
                person.positionCode(),
                person.hireDate(),
                person.birthYear() == null ? 0 : person.birthYear(),
                offers.isEmpty() ? usually.offers() : offers,
                wants.isEmpty() ? usually.wants() : wants,
                offers.isEmpty(),
                wants.isEmpty(),
                first,
                names.levels(saidToOffer),
                names.levels(saidToWant));
    }

    private static List<String> declared(List<String> here, List<String> inGeneral) {
        return here.isEmpty() ? inGeneral : here;
    }

    private WorkingHours hours(PersonDetail person) {
        return person.workingHours() == null
                ? WorkingHours.USUAL
                : hours.computeIfAbsent(person.workingHours(), text -> person.hours());
    }
}
