package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.StaffField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownColumnsTest {

    private final KnownColumns known = new KnownColumns(List.of());

    @ParameterizedTest
    @EnumSource(StaffField.class)
    void understandsEveryFieldByItsOwnName(StaffField field) {
        assertThat(known.ofHeading(field.code()).orElseThrow().column().field()).isEqualTo(field);
        assertThat(known.ofHeading(field.code()).orElseThrow().confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE NO., employeeNumber",
        "'Employee\nNumber', employeeNumber",
        "Employee ID (required), employeeNumber",
        "Prénom First Name, ",
        "E-Mail *, email",
        "Supervisor ID, managerNumber",
        "Pay Grade, grade",
        "Name, fullName"
    })
    void understandsHeadingsWhateverTheirCaseAndPunctuation(String heading, String code) {
        assertThat(known.ofHeading(heading)
                        .map(meaning -> meaning.column().code())
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @DisplayName("RO4 knows what must never be kept")
    @ValueSource(
            strings = {
                "Password",
                "Base salary",
                "basePay",
                "IBAN",
                "Bank account",
                "SSN",
                "National ID",
                "Tax ID",
                "Passport No",
                "Health insurance",
                "Religion",
                "AnnualSalaryUSD",
                "Besoldung",
                "Besoldungsstufe 2026",
                "Zugangscode",
                "Krankenstand",
                "Hourly rate",
                "PAN card",
                "Sick days",
                "Arrêt maladie",
                "Relevé d'identité bancaire",
                "Nómina",
                "Baja médica",
                "Código PIN",
                "Carta de condução",
                "住宅手当",
                "個人番号",
                "加班津贴",
                "居留證",
                "Tiền thưởng",
                "Giấy phép lái xe",
                "الرقم السري",
                "الحالة الصحية"
            })
    void knowsWhatMustNeverBeKept(String heading) {
        assertThat(known.isSensitive(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Payton's team", "Taxi", "Favourite colour", "Grace", "Fecha de ingreso", "スーパーバイザー", "ممرض"})
    void leavesHarmlessHeadingsAlone(String heading) {
        assertThat(known.isSensitive(heading)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingOfTheTemplateIsUnderstood(RosterLanguage language) {
        assertThat(TemplateColumns.lines(language))
                .hasSize(StaffField.values().length)
                .allSatisfy(line -> assertThat(
                                known.ofHeading(line[1]).orElseThrow().column().code())
                        .isEqualTo(line[0]));
    }
}
