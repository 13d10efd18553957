package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.Objections;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Objects to two whose topics do not meet; finds those who meet topic by topic. Null stands for topics that meet any. */
final class TopicsMeet implements PlaceJudge {

    private final BitSet[] offered;
    private final BitSet[] wanted;
    private final Objection objection;
    private final List<BitSet> offering = new ArrayList<>();
    private final BitSet meetingAny = new BitSet();

    TopicsMeet(BitSet[] offered, BitSet[] wanted, Objection objection) {
        this.offered = offered;
        this.wanted = wanted;
        this.objection = objection;
        for (int mentor = 0; mentor < offered.length; mentor++) {
            if (offered[mentor] == null) {
                meetingAny.set(mentor);
            } else {
                note(mentor, offered[mentor]);
            }
        }
    }

    private void note(int mentor, BitSet topics) {
        while (offering.size() < topics.length()) {
            offering.add(new BitSet(offered.length));
        }
        topics.stream().forEach(topic -> offering.get(topic).set(mentor));
    }

    @Override
    public Objection judge(int mentor, int mentee) {
        BitSet offers = offered[mentor];
        BitSet wants = wanted[mentee];
        return offers == null || wants == null || offers.intersects(wants) ? null : objection;
    }

    @Override
    public void judge(int mentee, BitSet mentors, Objections objections) {
        if (wanted[mentee] == null) {
            return;
        }
        BitSet apart = (BitSet) mentors.clone();
        apart.andNot(meetingAny);
        wanted[mentee].stream()
                .filter(topic -> topic < offering.size())
                .forEach(topic -> apart.andNot(offering.get(topic)));
        objections.against(apart, objection);
    }
}
