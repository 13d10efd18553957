package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RO4 a log holds nothing of a cell")
class WithoutValuesTest {

    private static String logged(Throwable thrown) {
        StringWriter log = new StringWriter();
        WithoutValues.of(thrown).printStackTrace(new PrintWriter(log));
        return log.toString();
    }

    @Test
    void tellsWhatWasThrownAndWhereButNotWhatItSays() {
        NumberFormatException thrown = new NumberFormatException("For input string: \"Zoë Lee\"");

        assertThat(logged(new IllegalArgumentException("row of Zoë Lee", thrown)))
                .contains("IllegalArgumentException", "NumberFormatException", "WithoutValuesTest.java")
                .doesNotContain("Zoë");
    }

    @Test
    void namesTheCodeOfARefusalAndTheStatementOfTheDatabase() {
        Sql sql = new Sql(MigratedDatabase.create());
        Throwable refused =
                Assertions.catchThrowable(() -> sql.update("UPDATE mentoring.nothing SET a = ?", "Zoë Lee"));

        assertThat(logged(refused)).contains("UPDATE mentoring.nothing").doesNotContain("Zoë");
        assertThat(logged(Refusal.invalid("A1", "Zoë Lee", "TOO_OLD", "Zoë Lee is too old.", "Ask Zoë.")))
                .contains("TOO_OLD")
                .doesNotContain("Zoë");
    }
}
