package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.RoundComparison.Figures;
import hrsuite.mentoring.matching.RoundComparison.Spread;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Puts rounds side by side. */
@ApplicationScoped
class Comparison {

    static final int MOST = 5;

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    StaffDirectory staff;

    /** @throws Refusal INVALID for none or too many, NOT_FOUND for one of another program, CONFLICT for one not computed */
    RoundComparison compare(String program, List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Sentences.refusal("rounds", String.join(",", ids), "ROUNDS_OUT_OF_BOUNDS", distinct.size(), MOST));
        }
        List<Figures> figures = new ArrayList<>();
        Set<List<String>> first = null;
        for (String id : distinct) {
            Round round = rounds.find(program, id);
            round.requireComputed();
            List<Proposal> pairs = proposals.of(round.id(), Long.MIN_VALUE, Integer.MAX_VALUE);
            Map<Long, PersonDetail> people = people(pairs);
            Set<List<String>> named =
                    pairs.stream().map(pair -> named(pair, people)).collect(Collectors.toSet());
            first = first == null ? named : first;
            figures.add(figures(round, pairs, people, first, named));
        }
        return new RoundComparison(figures);
    }

    private Map<Long, PersonDetail> people(List<Proposal> pairs) {
        return new HashMap<>(staff.byIds(pairs.stream()
                .flatMapToLong(pair -> LongStream.of(pair.mentor(), pair.mentee()))
                .boxed()
                .collect(Collectors.toSet())));
    }

    private static List<String> named(Proposal pair, Map<Long, PersonDetail> people) {
        return List.of(
                people.get(pair.mentor()).employeeNumber(),
                people.get(pair.mentee()).employeeNumber());
    }

    private static Figures figures(
            Round round,
            List<Proposal> pairs,
            Map<Long, PersonDetail> people,
            Set<List<String>> first,
            Set<List<String>> named) {
        RoundDetail detail = round.detail();
        return new Figures(
                detail.id(),
                detail.createdAt(),
                detail.rulesVersion(),
                detail.counts().matched(),
                detail.counts().unmatched(),
                detail.counts().mentorsUsed(),
                detail.totalBenefit(),
                spread(pairs),
                mean(pairs, pair -> isAcross(people.get(pair.mentor()), people.get(pair.mentee())) ? 1 : 0),
                mean(
                        pairs,
                        pair -> Math.abs(people.get(pair.mentor()).level()
                                - people.get(pair.mentee()).level())),
                (int) named.stream().filter(first::contains).count(),
                without(named, first),
                without(first, named));
    }

    private static boolean isAcross(PersonDetail one, PersonDetail other) {
        return one.department() != null
                && other.department() != null
                && !one.department().equalsIgnoreCase(other.department());
    }

    private static double mean(List<Proposal> pairs, ToDoubleFunction<Proposal> value) {
        return pairs.stream().mapToDouble(value).average().orElse(0);
    }

    private static List<List<String>> without(Set<List<String>> some, Set<List<String>> others) {
        return some.stream()
                .filter(pair -> !others.contains(pair))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    static Spread spread(List<Proposal> pairs) {
        double[] sorted = pairs.stream()
                .mapToDouble(pair -> Reasons.share(pair.benefit()))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? null
                : new Spread(
                        sorted[0],
                        quantile(sorted, 0.25),
                        quantile(sorted, 0.5),
                        quantile(sorted, 0.75),
                        sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
