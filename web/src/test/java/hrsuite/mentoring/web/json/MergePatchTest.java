package hrsuite.mentoring.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J1, J2: bodies and merge patches")
class MergePatchTest {

    public record Inner(String word, LocalDate day) {}

    public record Body(
            String name,
            @JsonbProperty("extends") String extended,
            Integer number,
            Boolean yes,
            List<Inner> inners,
            Map<String, Double> rules) {}

    private static final Body PRESENT =
            new Body("a", "7", 1, true, List.of(new Inner("w", LocalDate.of(2026, 1, 31))), Map.of("x", 1.0, "y", 2.0));

    @Test
    void leavesWhatIsAbsent() {
        assertThat(patch("{}")).isEqualTo(PRESENT);
    }

    @Test
    void removesWhatIsNullAndReplacesWhatIsNamed() {
        Body changed = patch("{\"extends\":null,\"name\":\"b\",\"rules\":{\"x\":null,\"z\":3}}");

        assertThat(changed.extended()).isNull();
        assertThat(changed.name()).isEqualTo("b");
        assertThat(changed.rules()).containsOnly(Map.entry("y", 2.0), Map.entry("z", 3.0));
        assertThat(changed.inners()).isEqualTo(PRESENT.inners());
    }

    @Test
    void namesEveryPlaceThatIsWrong() {
        String body = "{\"name\":5,\"number\":1.5,\"yes\":\"no\",\"colour\":1,"
                + "\"inners\":[{\"day\":\"31.01.2026\"},7],\"rules\":{\"x\":\"1\"},\"extends\":null}";

        assertThatThrownBy(() -> Json.read(Json.parse(body), Body.class))
                .isInstanceOfSatisfying(Unreadable.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::place)
                        .containsExactlyInAnyOrder(
                                "name", "number", "yes", "colour", "inners[0].day", "inners[1]", "rules.x"));
    }

    @Test
    void refusesAPatchThatIsNoObject() {
        assertThatThrownBy(() -> patch("[]")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> patch("null")).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> Json.parse("{")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Json.parse("{\"a\":1} x")).isInstanceOf(Unreadable.class);
    }

    private static Body patch(String patch) {
        return MergePatch.of(Json.parse(patch)).applyTo(PRESENT);
    }
}
