package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where both have said what they teach and want to learn, there is something of it to teach. */
@ApplicationScoped
class TopicInCommon implements EligibilityRule {

    static final String REQUIRED = "requireCommonTopic";

    private static final Objection OBJECTION = Objection.of(TopicInCommon.class, "TOPIC_IN_COMMON", true, false);

    @Override
    public String code() {
        return OBJECTION.code();
    }

    @Override
    public List<RuleParameter> parameters() {
        return List.of(new RuleParameter(REQUIRED, Unit.SWITCH, 0, 1, 1, TopicInCommon.class));
    }

    @Override
    public PairJudge prepare(PairingContext context) {
        if (context.rule(REQUIRED) < 1) {
            return null;
        }
        PersonIndex index = context.index();
        BitSet[] offered = new BitSet[index.size()];
        BitSet[] wanted = new BitSet[index.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (Candidate person : context.people()) {
            if (person.role() == Role.MENTOR && !person.offersAssumed()) {
                offered[index.number(person)] = bits(person, Candidate::offers, numbers);
            } else if (person.role() == Role.MENTEE && !person.wantsAssumed()) {
                wanted[index.number(person)] = bits(person, Candidate::wants, numbers);
            }
        }
        return new Judge(index, offered, wanted);
    }

    /** Null stands for topics that are assumed. */
    private record Judge(PersonIndex index, BitSet[] offered, BitSet[] wanted) implements PairJudge {

        @Override
        public Objection judge(Candidate mentor, Candidate mentee) {
            BitSet offers = offered[index.number(mentor)];
            BitSet wants = wanted[index.number(mentee)];
            return offers == null || wants == null || offers.intersects(wants) ? null : OBJECTION;
        }

        @Override
        public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
            return new TopicsMeet(of(mentors, offered), of(mentees, wanted), OBJECTION);
        }

        private BitSet[] of(Candidate[] side, BitSet[] topics) {
            return Arrays.stream(side)
                    .map(person -> topics[index.number(person)])
                    .toArray(BitSet[]::new);
        }
    }

    private static BitSet bits(
            Candidate person, Function<Candidate, List<String>> topics, Map<String, Integer> numbers) {
        BitSet bits = new BitSet();
        topics.apply(person).forEach(topic -> bits.set(numbers.computeIfAbsent(topic, name -> numbers.size())));
        return bits;
    }
}
