package hrsuite.mentoring.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P1 to P3: what becomes of what is thrown")
class ProblemMapperTest {

    @Test
    void everyKindOfRefusalHasItsStatus() {
        Map<Refusal.Kind, Integer> statuses = Map.of(
                Refusal.Kind.GONE, 410,
                Refusal.Kind.NOT_FOUND, 404,
                Refusal.Kind.UNREADABLE, 400,
                Refusal.Kind.INVALID, 422,
                Refusal.Kind.CONFLICT, 409,
                Refusal.Kind.STALE, 412,
                Refusal.Kind.TOO_LARGE, 413,
                Refusal.Kind.UNSUPPORTED, 415,
                Refusal.Kind.NO_ROOM, 507);

        assertThat(Refusal.Kind.values())
                .allSatisfy(kind -> assertThat(problem(refusal(kind)).status()).isEqualTo(statuses.get(kind)));
    }

    @Test
    void keepsAllReasonsOfARefusal() {
        Problem problem = problem(new EJBException(new RuntimeException(refusal(Refusal.Kind.INVALID))));

        assertThat(problem.problems())
                .containsExactly(
                        new Problem.Cause("endsOn", "x", "CODE", "endsOn is x.", "Give a date."),
                        new Problem.Cause("name", null, "CODE", "name is missing.", null));
        assertThat(problem.title()).isEqualTo("Unprocessable Content");
    }

    @Test
    void aMissingRoleIs403HoweverItIsWrapped() {
        assertThat(problem(new EJBException(new EJBAccessException("no"))).status())
                .isEqualTo(403);
    }

    @Test
    void aBodyThatCannotBeReadIs400() {
        assertThat(problem(new RuntimeException(new Unreadable("", null, "NOT_JSON", "No JSON.", null)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFaultTellsNothingButANumber() {
        Problem problem = problem(new IllegalStateException("password is secret"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret").doesNotContain("IllegalState");
    }

    private static Refusal refusal(Refusal.Kind kind) {
        return new Refusal(
                kind,
                List.of(
                        new Refusal.Reason("endsOn", "x", "CODE", "endsOn is x.", "Give a date."),
                        new Refusal.Reason("name", null, "CODE", "name is missing.", null)));
    }

    private static Problem problem(Throwable thrown) {
        return ProblemMapper.problem(thrown, new Call("POST", "/here", null, null));
    }
}
