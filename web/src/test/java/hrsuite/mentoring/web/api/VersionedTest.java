package hrsuite.mentoring.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("I5: changes only to what the caller has seen")
class VersionedTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\""})
    void acceptsThePresentTag(String ifMatch) {
        assertThat(Versioned.expected(ifMatch, 3, "program", "7")).isEqualTo(3);
    }

    @Test
    void acceptsACallerWhoDoesNotMind() {
        assertThat(Versioned.expected(null, 3, "program", "7")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "3", ""})
    void refusesAnyOtherTag(String ifMatch) {
        assertThatThrownBy(() -> Versioned.expected(ifMatch, 3, "program", "7"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }
}
