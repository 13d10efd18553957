package hrsuite.mentoring.pairing;

import static hrsuite.mentoring.pairing.People.mentee;
import static hrsuite.mentoring.pairing.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.program.Role;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PA2 whoever is asked about many at once answers as about one")
class AskedAtOnceTest {

    private final Random random = new Random(4);

    @Test
    void aboutTopics() {
        Candidate[] mentors = side(Role.MENTOR);
        Candidate[] mentees = side(Role.MENTEE);
        Candidate[] all = Stream.concat(Stream.of(mentors), Stream.of(mentees)).toArray(Candidate[]::new);
        PairJudge judge = new TopicInCommon()
                .prepare(People.under(Map.of(TopicInCommon.REQUIRED, 1.0)).context(all));
        assertThat(AskedAtOnce.objections(judge, mentors, mentees)).isBetween(500, 1500);
    }

    private Candidate[] side(Role role) {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(person -> People.topics(person, role, topics(), topics()))
                .toArray(Candidate[]::new);
    }

    private List<String> topics() {
        return random.ints(random.nextInt(4), 0, 9)
                .distinct()
                .mapToObj(topic -> "T" + topic)
                .toList();
    }

    @Test
    void aboutOneself() {
        Candidate[] mentors = {mentor(1, 0), mentor(2, 0), mentor(3, 0)};
        Candidate[] mentees = {mentee(3, 0), mentee(4, 0), mentee(1, 0)};
        PairJudge judge = new SamePerson().prepare(People.under(Map.of()).context(mentors));
        assertThat(AskedAtOnce.objections(judge, mentors, mentees)).isEqualTo(2);
    }

    @Test
    void aboutFewPairs() {
        Candidate[] mentors = {mentor(1, 0), mentor(2, 0), mentor(3, 0)};
        Candidate[] mentees = {mentee(3, 0), mentee(4, 0), mentee(1, 0)};
        Map<Long, Set<Long>> partners = Map.of(4L, Set.of(1L, 3L, 77L), 1L, Set.of(2L));
        PairJudge judge = PairJudge.ofFew(partners::get, Objections.saying("PARTNERS", true, true, "Known."));
        assertThat(AskedAtOnce.objections(judge, mentors, mentees)).isEqualTo(3);
    }
}
