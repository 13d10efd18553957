package hrsuite.mentoring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class RepeatedRequestsJourney {

    private static final Instant EVER = Instant.EPOCH;
    private static final KeptAnswer MADE = new KeptAnswer(
            201, Map.of("Location", "https://hr.example.org/a=b"), "{}".getBytes(StandardCharsets.UTF_8), true);

    private final DataSource database = MigratedDatabase.create();
    private final RepeatedRequestStore store = new RepeatedRequestStore(database);
    private final RepeatedRequests requests = new RepeatedRequests(store);

    @Test
    @DisplayName("AC6 the first answer is found by the same caller and key, and by nobody else")
    void theFirstAnswerIsFoundBySameCallerAndKey() {
        assertThat(requests.begin("okta", "k1")).isEmpty();
        assertThat(requests.begin("okta", "k1"))
                .hasValueSatisfying(earlier -> assertThat(earlier.answer()).isNull());
        requests.end("okta", "k1", "f", MADE);

        assertThat(requests.begin("okta", "k1")).hasValueSatisfying(earlier -> {
            assertThat(earlier.fingerprint()).isEqualTo("f");
            assertThat(earlier.answer().status()).isEqualTo(201);
            assertThat(earlier.answer().headers()).isEqualTo(MADE.headers());
            assertThat(earlier.answer().body()).isEqualTo(MADE.body());
            assertThat(earlier.answer().kept()).isTrue();
        });
        assertThat(requests.begin("entra", "k1")).isEmpty();
        assertThat(requests.begin("okta", "k2")).isEmpty();
    }

    @Test
    @DisplayName("AC6 of two that begin at the same time one is second")
    void ofTwoThatBeginAtTheSameTimeOneIsSecond() {
        requests.begin("okta", "k1");

        SqlFailure second = catchThrowableOfType(SqlFailure.class, () -> store.begin("okta", "k1", EVER));

        assertThat(second.isIntegrity()).isTrue();
        requests.release("okta", "k1");
        assertThat(requests.begin("okta", "k1")).isEmpty();
    }

    @Test
    @DisplayName("AC7 an answer that is not kept leaves no body; neither caller nor key is kept in clear")
    void whatIsNotKeptLeavesNoBody() {
        requests.begin("okta", "k1");
        requests.end(
                "okta", "k1", "f", new KeptAnswer(201, Map.of(), "secret".getBytes(StandardCharsets.UTF_8), false));

        assertThat(requests.begin("okta", "k1")).hasValueSatisfying(earlier -> {
            assertThat(earlier.answer().kept()).isFalse();
            assertThat(earlier.answer().body()).isNull();
        });
        assertThat(new Sql(database)
                        .count("SELECT COUNT(*) FROM mentoring.repeated_request WHERE hash LIKE '%okta%'"
                                + " OR hash LIKE '%k1%' OR body IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName("AC6 what is too old counts for nothing, and is forgotten")
    void whatIsTooOldIsForgotten() {
        requests.begin("okta", "k1");
        requests.end("okta", "k1", "f", MADE);
        Instant later = Instant.now().plusSeconds(60);

        assertThat(store.find("okta", "k1", later)).isEmpty();
        store.begin("okta", "k1", later);
        assertThat(requests.forget()).isZero();
        assertThat(store.forget(later)).isEqualTo(1);
    }
}
