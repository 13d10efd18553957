package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is on record about those who look at flags")
class SuccessionFlagsReadTest {

    private static final FlagFilter ASKED = new FlagFilter("Ada Vale", "ada@example.com", "Ada Vale", null, null);

    @Test
    void aTextThatMatchesNothingCouldBeANameAndIsNotRecorded() {
        SuccessionFlagsRead read = new SuccessionFlagsRead(ASKED, null, 0, false);

        assertThat(read.subject()).isEqualTo("person");
        assertThat(read.detail()).isEqualTo("found=0, department=not found, code=not found, origin=any");
    }

    @Test
    void whatMatchesIsRecordedAsItWasAskedFor() {
        FlagFilter asked = new FlagFilter("Tax", "SINGLE_SUCCESSOR", "e1", RiskFlag.Origin.DERIVED, null);
        SuccessionFlagsRead read = new SuccessionFlagsRead(asked, "E1", 1, true);

        assertThat(read.subject()).isEqualTo("person/E1");
        assertThat(read.detail()).isEqualTo("found=1, department=Tax, code=SINGLE_SUCCESSOR, origin=DERIVED");
    }
}
