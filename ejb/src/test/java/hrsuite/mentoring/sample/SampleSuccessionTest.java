package hrsuite.mentoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.succession.FlagDraft;
import hrsuite.mentoring.succession.PlanDraft;
import hrsuite.mentoring.succession.PlanKind;
import hrsuite.mentoring.succession.PositionDraft;
import hrsuite.mentoring.succession.ProfileDetail;
import hrsuite.mentoring.succession.ProfileDraft;
import hrsuite.mentoring.succession.SuccessionDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleSuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Keeps what it is told, and knows nobody yet. */
    private static final class Listener extends SuccessionDirectory {

        private final List<Object> heard = new ArrayList<>();

        @Override
        public ProfileDetail profile(String number, String reader) {
            return new ProfileDetail(
                    number, 0, "", null, null, null, null, null, null, null, null, null, null, null, null, 0, Map.of(),
                    false);
        }

        @Override
        public void saveProfile(String number, long version, ProfileDraft draft, String by) {
            heard.add(draft);
        }

        @Override
        public void savePosition(String code, PositionDraft draft, String by) {
            heard.add(draft);
        }

        @Override
        public void savePlan(PlanKind kind, String subject, PlanDraft draft, String by) {
            heard.add(draft);
        }

        @Override
        public void declare(FlagDraft draft, String by) {
            heard.add(draft);
        }
    }

    private static List<Object> said() {
        Listener listener = new Listener();
        new SampleSuccession(listener).say(TODAY);
        return listener.heard;
    }

    @Test
    @DisplayName("SA6, SA1 positions, plans, judgments and declared flags, every time the same")
    void thinksAboutWhoComesAfterWhom() {
        List<Object> said = said();
        assertThat(said).isEqualTo(said());
        assertThat(said).filteredOn(PositionDraft.class::isInstance).hasSizeGreaterThan(15);
        assertThat(said).filteredOn(PlanDraft.class::isInstance).singleElement().satisfies(plan -> assertThat(
                        ((PlanDraft) plan).successors())
                .hasSize(3));
        assertThat(said).filteredOn(ProfileDraft.class::isInstance).hasSizeBetween(40, 200);
        assertThat(said).filteredOn(FlagDraft.class::isInstance).hasSize(3);
    }

    @Test
    @DisplayName("SA6 benches of every strength: nobody, nobody ready, one, several; and a post that nobody holds")
    void leavesTheGapsThatRealPlansHave() {
        List<PositionDraft> positions = said().stream()
                .filter(PositionDraft.class::isInstance)
                .map(PositionDraft.class::cast)
                .toList();
        assertThat(positions)
                .extracting(position -> position.successors().size())
                .contains(0, 1, 2, 3);
        assertThat(positions)
                .filteredOn(position -> position.incumbent() == null)
                .hasSize(1);
        assertThat(positions)
                .filteredOn(position -> position.vacantFrom() != null)
                .hasSize(1);
    }
}
