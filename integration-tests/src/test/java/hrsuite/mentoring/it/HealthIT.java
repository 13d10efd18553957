package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class HealthIT {

    private final Api anyone = ServerUnderTest.running().anonymous();

    @Test
    void isAliveReadyAndStarted() {
        for (String check : new String[] {"live", "ready", "started"}) {
            String path = ServerUnderTest.running().base() + "/health/" + check;
            assertThat(anyone.get(path).expecting(200).json().getString("status"))
                    .isEqualTo("UP");
        }
    }

    @Test
    void readinessNamesDatabaseAndMigrations() {
        JsonObject ready = anyone.get(ServerUnderTest.running().base() + "/health/ready")
                .expecting(200)
                .json();
        assertThat(ready.getJsonArray("checks").toString()).contains("database", "schema", "db/core", "db/reverse");
    }
}
