package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** What every error must look like (RFC 9457). */
final class Problems {

    private Problems() {}

    /** The problem document of an answer, after it has been found well-formed and of that status. */
    static JsonObject of(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "hrsuite.", ".java");
        JsonObject problem = answer.json();
        assertThat(problem.keySet()).contains("type", "title", "status", "detail", "instance");
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/mentoring/");
        return problem;
    }

    /** The first single thing that is wrong; it says where, and why. */
    static JsonObject first(Api.Answer answer, int status) {
        JsonObject problem = of(answer, status);
        assertThat(problem.getJsonArray("problems")).as(answer.text()).isNotEmpty();
        JsonObject cause = problem.getJsonArray("problems").getJsonObject(0);
        assertThat(cause.getString("code")).matches("[A-Z0-9_]+");
        assertThat(cause.getString("message")).isNotBlank();
        assertThat(cause.containsKey("place")).isTrue();
        return cause;
    }
}
