package hrsuite.mentoring.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.web.problem.Unreadable;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static List<Refusal.Reason> reasons(String text) {
        try {
            StrictJson.read(text);
            return List.of();
        } catch (Unreadable unreadable) {
            return unreadable.reasons();
        }
    }

    @Test
    @DisplayName("J4 reads what means one thing")
    void readsWhatMeansOneThing() {
        String text = "{\"a\":[1,2.5,-3e2,true,false,null,\"\uD83D\uDE00\"],\"b\":{\"a\":{}}}";
        assertThat(StrictJson.read(text).toString()).isEqualTo(text.replace("-3e2", "-3E+2"));
    }

    @Test
    @DisplayName("J4 refuses every place that is wrong")
    void refusesEveryPlaceThatIsWrong() {
        assertThat(reasons(
                        "{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"d\":[\"ok\",\"x\\u0000\"],\"e\":\"\\ud800\",\"f\":1e999999999,"
                                + "\"a\":3}"))
                .extracting(Refusal.Reason::place, Refusal.Reason::code)
                .containsExactly(
                        tuple("b.c", "MEMBER_TWICE"),
                        tuple("d[1]", "CHARACTER_NOT_ALLOWED"),
                        tuple("e", "CHARACTER_NOT_ALLOWED"),
                        tuple("f", "NUMBER_OUT_OF_RANGE"),
                        tuple("a", "MEMBER_TWICE"));
    }

    @Test
    @DisplayName("J4 refuses what is nested without end, before it costs anything")
    void refusesWhatIsNestedWithoutEnd() {
        assertThat(reasons("[".repeat(400_000)))
                .extracting(Refusal.Reason::code)
                .containsExactly("TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"a\":}", "nonsense", "[1,]", "{\"a\" 1}"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOfSatisfying(Unreadable.class, refusal -> assertThat(
                        refusal.reasons().get(0).code())
                .isEqualTo("NOT_JSON"));
    }
}
