package hrsuite.mentoring.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldSourcesTest {

    @Test
    void readsBackWhatItWrites() {
        FieldSources sources =
                FieldSources.NONE.with(StaffField.GRADE, "workday").with(StaffField.EMAIL, "okta=prod");

        assertThat(sources).hasToString("email=okta=prod;grade=workday");
        assertThat(FieldSources.parse(sources.toString())).isEqualTo(sources);
    }

    @Test
    void nothingSaidIsNone() {
        assertThat(FieldSources.parse("")).isEqualTo(FieldSources.NONE);
        assertThat(FieldSources.parse(null)).isEqualTo(FieldSources.NONE);
        assertThat(FieldSources.NONE).hasToString("");
    }

    @Test
    void theLastWordCounts() {
        FieldSources sources = FieldSources.parse("grade=workday").with(StaffField.GRADE, "sap");

        assertThat(sources.byField()).isEqualTo(Map.of("grade", "sap"));
    }

    @Test
    void refusesASourceThatCouldNotBeReadBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldSources.NONE.with(StaffField.GRADE, "a;b"))
                .withMessageContaining("a;b");
    }

    @Test
    void refusesATextThatIsNoneOfIts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldSources.parse("grade"))
                .withMessageContaining("'grade'");
    }
}
