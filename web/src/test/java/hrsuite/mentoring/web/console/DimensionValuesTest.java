package hrsuite.mentoring.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.dimension.DimensionDetail.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class DimensionValuesTest {

    private static final List<Value> KNOWN = List.of(
            new Value("FIRST_OF_FAMILY", "First of the family", "Als Erste studiert"),
            new Value("OTHER", "Other", "Other"));

    @Test
    void comesBackAsItWasShown() {
        assertThat(DimensionValues.of(DimensionValues.text(KNOWN)))
                .containsExactly(KNOWN.get(0), new Value("OTHER", "Other", null));
    }

    @Test
    void keepsTheCodeWhenANameChangesOrALineMoves() {
        assertThat(DimensionValues.of("OTHER: Something else\nFIRST_OF_FAMILY: First in the family / Als Erste"))
                .extracting(Value::code)
                .containsExactly("OTHER", "FIRST_OF_FAMILY");
    }

    @Test
    void makesTheCodeOfANewValue() {
        assertThat(DimensionValues.of(" Carer of  a child / Sorge für ein Kind \n\n"))
                .containsExactly(new Value("CARER_OF_A_CHILD", "Carer of  a child", "Sorge für ein Kind"));
        assertThat(DimensionValues.of("2nd generation").get(0).code()).isEqualTo("ND_GENERATION");
    }
}
