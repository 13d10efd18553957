package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.HeadingCatalog.Meaning;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RO15 headings of languages and HR suites")
class HeadingCatalogTest {

    /** Codes that other features bring. */
    private static final Set<String> FURTHER =
            Set.of("keyPosition", "riskOfLoss", "impactOfLoss", "successors", "successionFlag");

    private final KnownColumns known = new KnownColumns(List.of());

    static List<String> lists() {
        return HeadingCatalog.LISTS;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyHeadingOfAListMeansAField(String list) {
        Map<String, String> codes = new HashMap<>();
        for (String[] line : WordList.read("headings_" + list + ".csv", 2)) {
            String code = line[0].equals(HeadingCatalog.NAME) ? "fullName" : line[0];
            if (!FURTHER.contains(code)) {
                assertThat(known.headings().meanings(line[1]))
                        .as(line[1])
                        .extracting(meaning -> meaning.column().code())
                        .contains(code);
            }
            codes.merge(Wording.key(line[1]), line[0], (one, other) -> one.equals(other) ? one : one + "|" + other);
        }
        codes.remove("employee");
        assertThat(codes.values()).as("headings that mean two fields").noneMatch(code -> code.contains("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS,USERID,FIRSTNAME,LASTNAME,EMAIL,MANAGER,DEPARTMENT,DIVISION,LOCATION,TIMEZONE,HIREDATE,TITLE",
                "Employee ID,Legal Name - First Name,Legal Name - Last Name,Email - Primary Work,Supervisory Organization,"
                        + "Business Title,Management Level,Worker's Manager - Employee ID,Hire Date,Worker Status",
                "PersonNumber,FirstName,LastName,WorkEmail,DepartmentName,JobName,GradeName,ManagerPersonNumber,"
                        + "HireDate,AssignmentStatusTypeCode,ActualTerminationDate",
                "Employee #,First Name,Last Name,Work Email,Department,Division,Location,Job Title,Reporting to,Hire Date",
                "employee_id,first_name,last_name,work_email,job_title,sub_unit,supervisor_id,joined_date,date_of_birth",
                "barcode,name,work_email,department_id/name,job_title,parent_id/barcode,work_location_id/name,birthday",
                "employeeId,First Name,Last Name,Email,Business Unit,Department,Reporting Manager,Job Title,"
                        + "Date of Joining,Employment Status",
                "Personalnummer,Vorname,Nachname,E-Mail,Position,Abteilung,Standort,Vorgesetzter,Eintrittsdatum,Status",
                "Personal-Nr.,Name,Vorname,Abt.,Geschaeftsbereich,Dienstort,Führungskraft,Eintritt,Geburtsdatum,Stufe",
                "Matricule,Nom,Prénom,Courriel,Service,Direction,Site,Poste,N+1,Date d'embauche,Statut,Âge",
                "Legajo,Nombre,Apellidos,Correo electrónico,Área,Gerencia,Sede,Puesto,Jefe directo,Fecha de ingreso,Estado",
                "Matrícula,Nome completo,E-mail,Setor,Diretoria,Filial,Cargo,Gestor imediato,Data de admissão,Situação",
                "社員番号,氏名,メールアドレス,部署,事業部,勤務地,役職,等級,上司,入社年月日,生年月日,在籍状況",
                "工号,姓名,邮箱,部门,事业部,工作地点,职位,职级,直属上级,入职日期,出生日期,在职状态",
                "員工編號,姓名,電郵,部門,辦公地點,職稱,職級,直屬主管,到職日期,狀態",
                "Mã nhân viên,Họ và tên,Email,Phòng ban,Nơi làm việc,Chức danh,Cấp bậc,Quản lý trực tiếp,Ngày vào làm",
                "الرقم الوظيفي,الاسم الكامل,البريد الإلكتروني,القسم,الموقع,المسمى الوظيفي,الدرجة,المدير المباشر,تاريخ التعيين"
            })
    void everyColumnOfAnExportIsRead(String headings) {
        ColumnMap map = map(headings.split(","));

        assertThat(map.columns()).as(headings).allSatisfy(column -> assertThat(column.known())
                .as(column.heading())
                .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "Name|Vorname|Personalnummer, familyName|givenName|employeeNumber",
        "Nombre|Apellidos|Legajo, givenName|familyName|employeeNumber",
        "Name|Employee No, fullName|employeeNumber",
        "名字|姓氏|工号, givenName|familyName|employeeNumber",
        "職位|等級|氏名|社員番号|部署, jobTitle|grade|fullName|employeeNumber|department"
    })
    void neighboursTellWhatAHeadingMeans(String headings, String fields) {
        ColumnMap map = map(headings.split("\\|"));

        assertThat(map.columns().stream()
                        .map(column ->
                                column.known() == null ? "-" : column.known().code())
                        .toList())
                .containsExactly(Arrays.stream(fields.split("\\|")).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "ＤＥＰＡＲＴＭＥＮＴ, department, 1",
        "Departement (Name), department, 0.9",
        "Worker Department, department, 0.8",
        "Deparment, department, 0.6",
        "Hire dte, hireDate, 0.6",
        "hireDate, hireDate, 1"
    })
    void sureness(String heading, String code, double confidence) {
        List<Meaning> meanings = known.headings().meanings(heading);
        Meaning meaning =
                meanings.isEmpty() ? known.headings().misspelt(heading).orElseThrow() : meanings.get(0);

        assertThat(meaning.column().code()).isEqualTo(code);
        assertThat(meaning.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @DisplayName("RO4 what must never be kept is known in every language")
    @ValueSource(
            strings = {
                "Gehalt",
                "Monatsgehalt brutto",
                "IBAN",
                "Religionszugehörigkeit Konfession",
                "Salaire annuel",
                "N° SS",
                "Sueldo base",
                "CURP",
                "Salário",
                "CPF",
                "給与",
                "基本給(円)",
                "マイナンバー",
                "身份证号码",
                "月薪",
                "銀行帳號",
                "Lương cơ bản",
                "CCCD",
                "الراتب الأساسي",
                "رقم الهوية"
            })
    void knowsWhatMustNeverBeKept(String heading) {
        assertThat(known.isUnspeakable(heading)).isTrue();
    }

    private ColumnMap map(String... headings) {
        RosterLine line = new RosterLine();
        line.begin(1);
        for (int place = 0; place < headings.length; place++) {
            line.set(place, Content.TEXT, headings[place]);
        }
        SheetSample sample = new SheetSample("", new ArrayList<>(List.of(SheetSample.Row.of(line))));
        Headings found = new HeadingFinder(known, MappingChoices.NONE)
                .find(sample)
                .orElseThrow()
                .headings();
        return new ColumnAssignment(known, Set.of(), MappingChoices.NONE, new FieldReader(), sample, found).map();
    }
}
