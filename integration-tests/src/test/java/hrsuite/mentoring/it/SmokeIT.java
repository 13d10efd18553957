package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same EAR on whatever server the build names: sign in by token, upload, round, export. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SmokeIT {

    private static final String OFFICE = "Smoke Head";

    @Deployment(testable = false)
    static EnterpriseArchive deployment() {
        return Deployments.ear();
    }

    @Test
    void uploadRoundAndExport() throws IOException {
        Api hr = Container.as("hr-admin");
        Journey journey = new Journey(hr);
        journey.take(RosterFile.juniorsAndPartners("SM", OFFICE).xlsx("smoke"));
        String program = journey.reverseOn(journey.traditional("Mentoring"), "Reverse mentoring");
        journey.enroll(program, "MENTOR", 2, office().add("gradeTo", "Consultant"));
        journey.enroll(program, "MENTEE", 1, office().add("gradeFrom", "Director"));

        String round = journey.round(program);

        JsonObject counts = hr.get(round).expecting(200).json().getJsonObject("counts");
        assertThat(counts.getInt("matched")).isEqualTo(200);
        byte[] workbook = hr.get(round, Api.XLSX).expecting(200).body();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened.getSheet("Pairs").getLastRowNum()).isGreaterThanOrEqualTo(200);
        }
        hr.post(round + "/confirm", Json.createObjectBuilder().build()).expecting(200);
        assertThat(journey.all("/programs/" + program + "/pairings")).hasSize(200);
    }

    /** Each server carries the caller over to the threads of those who wait in its own way. */
    @Test
    void whoeverWaitsForChangesIsAnswered() {
        Api machine = Container.as("hris-sync");
        String cursor = machine.get("/changes?limit=500").expecting(200).json().getString("nextCursor");
        while (!machine.get("/changes?limit=500&cursor=" + cursor)
                .expecting(200)
                .items()
                .isEmpty()) {
            cursor = machine.get("/changes?limit=500&cursor=" + cursor).json().getString("nextCursor");
        }
        assertThat(machine.get("/changes?wait=2&cursor=" + cursor)
                        .expecting(200)
                        .json()
                        .getString("nextCursor"))
                .isEqualTo(cursor);
    }

    @Test
    void nobodyWithoutATokenAndNobodyWithoutTheRole() {
        assertThat(Container.anonymous().get("/programs").status()).isEqualTo(401);
        Api.Answer forbidden = Container.as("participant").get("/programs");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.header("Content-Type")).startsWith("application/problem+json");
    }

    private static JsonObjectBuilder office() {
        return Json.createObjectBuilder().add("location", OFFICE);
    }
}
