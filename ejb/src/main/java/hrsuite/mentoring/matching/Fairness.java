package hrsuite.mentoring.matching;

import hrsuite.mentoring.dimension.DimensionDirectory;
import hrsuite.mentoring.matching.FairnessDetail.Declared;
import hrsuite.mentoring.matching.FairnessDetail.Group;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts who was selected in a round, group by group. */
@ApplicationScoped
class Fairness {

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    Unmatched unmatched;

    @Inject
    StaffDirectory staff;

    @Inject
    DimensionDirectory dimensions;

    /**
     * Group by group.
     *
     * @param declaredToo also by what people have said of themselves
     * @throws hrsuite.mentoring.Refusal CONFLICT for a round that is not computed
     */
    FairnessDetail of(String program, String roundId, boolean declaredToo, Locale language) {
        Round round = rounds.find(program, roundId);
        round.requireComputed();
        List<Proposal> pairs = proposals.of(round.id(), Long.MIN_VALUE, Integer.MAX_VALUE);
        List<Group> groups = new ArrayList<>();
        List<Declared> declared = new ArrayList<>();
        for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
            Set<Long> selected = pairs.stream()
                    .map(role == Role.MENTOR ? Proposal::mentor : Proposal::mentee)
                    .collect(Collectors.toSet());
            Set<Long> all = new HashSet<>(selected);
            unmatched.of(round.id(), role, Long.MIN_VALUE, Integer.MAX_VALUE).forEach(left -> all.add(left.person()));
            Map<Long, PersonDetail> people = staff.byIds(all);
            groups.addAll(groups("DEPARTMENT", role, people, selected, PersonDetail::department));
            groups.addAll(groups("LOCATION", role, people, selected, PersonDetail::location));
            groups.addAll(groups("GRADE", role, people, selected, PersonDetail::grade));
            if (declaredToo) {
                declared.addAll(declared(role, people.keySet(), selected, language));
            }
        }
        return new FairnessDetail(
                roundId,
                groups.stream()
                        .sorted(Comparator.comparing(Group::dimension).thenComparing(Group::role))
                        .toList(),
                declared.stream()
                        .sorted(Comparator.comparing(Declared::dimension).thenComparing(Declared::role))
                        .toList());
    }

    private List<Declared> declared(Role role, Set<Long> people, Set<Long> selected, Locale language) {
        double whole = people.isEmpty() ? 0 : selected.size() / (double) people.size();
        return dimensions.figures(people, selected, language).stream()
                .flatMap(figures -> figures.groups().stream()
                        .map(group -> new Declared(
                                figures.name(),
                                role,
                                group.value(),
                                group.people(),
                                group.rate(),
                                whole == 0 ? 1 : group.rate() / whole)))
                .toList();
    }

    private static List<Group> groups(
            String dimension,
            Role role,
            Map<Long, PersonDetail> people,
            Set<Long> selected,
            Function<PersonDetail, String> value) {
        Map<String, List<Long>> members = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        people.forEach((id, person) -> members.computeIfAbsent(value.apply(person), name -> new ArrayList<>())
                .add(id));
        double whole = people.isEmpty() ? 0 : selected.size() / (double) people.size();
        List<Group> groups = new ArrayList<>();
        members.forEach((name, ids) -> {
            int chosen = (int) ids.stream().filter(selected::contains).count();
            double rate = chosen / (double) ids.size();
            groups.add(new Group(dimension, role, name, ids.size(), chosen, rate, whole == 0 ? 1 : rate / whole));
        });
        return groups;
    }
}
