package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without the extension the traditional program runs, and nobody misses anything. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CoreAloneIT {

    private static final String OFFICE = "Lonely Point";

    @Deployment(testable = false)
    static EnterpriseArchive deployment() {
        return Deployments.coreAlone();
    }

    @Test
    void theTraditionalProgramRunsFromRosterToPairs() {
        Api hr = Container.as("hr-admin");
        Journey journey = new Journey(hr);
        journey.take(RosterFile.juniorsAndPartners("CA", OFFICE).xlsx("core-alone"));
        String program = journey.traditional("Mentoring as it always was");
        journey.enroll(program, "MENTOR", 1, office().add("gradeFrom", "Director"));
        journey.enroll(program, "MENTEE", 1, office().add("gradeTo", "Consultant"));

        JsonObject round = hr.get(journey.round(program)).expecting(200).json();

        assertThat(round.getJsonObject("counts").getInt("matched")).isEqualTo(122);
        assertThat(round.getJsonObject("certificate").getBoolean("optimal")).isTrue();
    }

    @Test
    void theOtherKindIsUnknownAndSaidSo() {
        JsonObject program = Json.createObjectBuilder()
                .add("name", "Nobody knows how")
                .add("kind", "REVERSE")
                .add("startsOn", "2027-01-11")
                .add("endsOn", "2027-12-17")
                .add("goals", Json.createArrayBuilder().add("None"))
                .add("cadence", "P1M")
                .build();

        Api.Answer answer = Container.as("hr-admin").post("/programs", program);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.text()).contains("REVERSE", "TRADITIONAL");
    }

    private static JsonObjectBuilder office() {
        return Json.createObjectBuilder().add("location", OFFICE);
    }
}
