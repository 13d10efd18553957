package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rosters as they really are: their sheets, headings, dates, numbers and managers. */
abstract class RealRosterJourney extends EmptyCompany {

    private IntakeDetail remapped(IntakeDetail intake, MappingDraft draft) {
        long id = Long.parseLong(intake.id());
        journey.transactions.run(() -> journey.decisions.remap(id, draft, "hr"));
        journey.work(id);
        return journey.detail(id);
    }

    private static List<String> fields(IntakeDetail intake) {
        return intake.columns().stream().map(IntakeDetail.Column::field).toList();
    }

    @Test
    @DisplayName("RO14 reads the sheet that looks most like a roster, says which and why, and another one when told to")
    void choosesTheSheet() {
        String[] lines = {
            "## Read me",
            "This file is made | by HR",
            "## Departments",
            "Department | Head",
            "Tax | Lee",
            "##! Old",
            HEADINGS,
            "E9 | Old | One | Tax | |",
            "## People",
            "Staff list 2026",
            "",
            HEADINGS,
            "E1 | Anna | Lee | Tax | |"
        };

        IntakeDetail chosen = upload(lines);

        assertThat(chosen.sheet()).isEqualTo("People");
        assertThat(chosen.sheets()).containsExactly("Read me", "Departments", "People");
        assertThat(chosen.remarks()).extracting(Remark::code).contains("SHEET_CHOSEN");
        assertThat(chosen.remarks().get(0).message()).contains("People", "6 of its headings");
        assertThat(chosen.counts().created()).isEqualTo(1);

        RosterUpload hidden = new RosterUpload("staff", null, null, "Old", null);
        IntakeDetail named = journey.upload(hidden, Set.of(), lines);
        assertThat(named.sheet()).isEqualTo("Old");
        assertThat(journey.changes(named).get(0).employeeNumber()).isEqualTo("E9");
        assertThat(remapped(chosen, new MappingDraft(null, null, "Old", null, null))
                        .sheet())
                .isEqualTo("Old");
    }

    @Test
    @DisplayName("RO14 finds the headings below titles and beside an offset, and leaves a side table alone")
    void findsTheTable() {
        IntakeDetail judged = upload(
                "| | | Staff of the company, status as of May | | | | |",
                "",
                "| | | Employee No | Full name | Status | | Location | Country",
                "| | | E1 | Anna Lee | active | | Berlin | Germany",
                "| | | E2 | Ben Moe | active | | | ",
                "| | | E3 | Carl Ney | active | | | ",
                "| | | Employee No | Full name | Status | | | ",
                "| | | E4 | Dora Ott | active | | | ");

        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::column, IntakeDetail.Column::field, IntakeDetail.Column::ignored)
                .containsExactly(
                        tuple("D", "employeeNumber", null),
                        tuple("E", "fullName", null),
                        tuple("F", "status", null),
                        tuple("H", null, "SIDE_TABLE"),
                        tuple("I", null, "SIDE_TABLE"));
        assertThat(judged.counts().created()).isEqualTo(4);
        assertThat(codes(judged)).isEmpty();
    }

    @Test
    @DisplayName("RO14 reads headings of two rows as one")
    void readsTwoRowsOfHeadings() {
        IntakeDetail judged = upload(
                "Employee | | Manager | | Joined",
                "ID | Name | ID | Name |",
                "E1 | Anna Lee | | | d:2020-01-31",
                "E2 | Ben Moe | E1 | Anna Lee | d:2020-02-01");

        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::heading, IntakeDetail.Column::field)
                .containsExactly(
                        tuple("Employee ID", "employeeNumber"),
                        tuple("Employee Name", "fullName"),
                        tuple("Manager ID", "managerNumber"),
                        tuple("Manager Name", null),
                        tuple("Joined", "hireDate"));
        assertThat(journey.changes(judged).get(1).fields())
                .contains(new ChangeDetail.Field("managerNumber", null, "E1"));
    }

    @Test
    @DisplayName("RO14 of equal headings the second is ignored and says why, unless somebody chooses it")
    void ignoresTheSecondOfEqualHeadings() {
        IntakeDetail judged = upload("Employee No | Name | Dept | Dept", "E1 | Anna Lee | Tax | Audit");

        assertThat(judged.columns().get(3).ignored()).isEqualTo("DUPLICATE");
        assertThat(judged.columns().get(3).remark()).contains("Column C", "department");
        assertThat(judged.columns().get(3).name()).isEqualTo("Dept#2");

        IntakeDetail corrected =
                remapped(judged, new MappingDraft(Map.of("Dept", "", "Dept#2", "department"), null, null, null, null));

        assertThat(fields(corrected)).containsExactly("employeeNumber", "fullName", null, "department");
        assertThat(corrected.columns().get(3).confidence()).isEqualTo(1);
        assertThat(journey.changes(corrected).get(0).fields())
                .contains(new ChangeDetail.Field("department", null, "Audit"));
    }

    @Test
    @DisplayName("RO15 recognizes e-mail addresses, managers and numbers by the values where headings say nothing")
    void recognizesColumnsByTheirValues() {
        IntakeDetail judged = upload(
                "Employee No | Name | Kontakt intern | Xyz | Private contact",
                "E1 | Anna Lee | anna@example.com | | a@home.example",
                "E2 | Ben Moe | ben@example.com | E1 | b@home.example",
                "E3 | Carl Ney | carl@example.com | E1 | c@home.example",
                "E4 | Dora Ott | dora@example.com | E2 | d@home.example");

        assertThat(fields(judged)).containsExactly("employeeNumber", "fullName", "email", "managerNumber", null);
        assertThat(judged.columns().get(2).confidence()).isEqualTo(0.6);
        assertThat(judged.columns().get(3).remark()).contains("numbers of other people in column A");

        IntakeDetail numbers = upload(
                "Kennziffer | Name | Supervisor ID",
                "K1 | Anna Lee | ",
                "K2 | Ben Moe | K1",
                "K3 | Carl Ney | K1",
                "K4 | Dora Ott | K2");
        assertThat(fields(numbers)).containsExactly("employeeNumber", "fullName", "managerNumber");
    }

    @Test
    @DisplayName("RO15 a column of managers is told by its values from a column of their names")
    void prefersNumbersOfManagersToTheirNames() {
        IntakeDetail judged = upload(
                "Employee No | Employee | Manager | Manager number | Name",
                "E1 | Anna Lee | | | x",
                "E2 | Ben Moe | Lee, Anna | E1 | y");

        assertThat(fields(judged)).startsWith("employeeNumber", "fullName", null, "managerNumber");
    }

    @Test
    @DisplayName("RO16 a correction is kept under a name and used again for the same headings, and says so")
    void usesACorrectionAgain() {
        IntakeDetail refused = upload("Kennung | Anzeige | Topf", "E1 | Anna Lee | Tax");
        assertThat(refused.state()).isEqualTo(IntakeState.REFUSED);
        IntakeDetail judged = remapped(
                refused,
                new MappingDraft(
                        Map.of("Kennung", "employeeNumber", "Anzeige", "fullName", "Topf", "department"),
                        null,
                        null,
                        1,
                        "ours"));
        assertThat(judged.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(judged.mapping()).isEqualTo("ours");

        IntakeDetail again = upload("", "KENNUNG | Anzeige: | Topf", "E2 | Ben Moe | Audit");

        assertThat(fields(again)).containsExactly("employeeNumber", "fullName", "department");
        assertThat(again.mapping()).isEqualTo("ours");
        assertThat(again.remarks()).extracting(Remark::code).containsExactly("MAPPING_REUSED");
        IntakeDetail corrected = remapped(again, new MappingDraft(Map.of("Topf", ""), null, null, null, null));
        assertThat(fields(corrected)).containsExactly("employeeNumber", "fullName", null);
    }

    @Test
    @DisplayName("RO16 what is kept under a name is shown as it was written, and can be forgotten, both on record")
    void showsAndForgetsWhatIsKept() {
        KeptMappings kept = new KeptMappings(journey.tables, journey.events::add);
        IntakeDetail refused = upload("Kenn-Nr. | Anzeige | Topf | Seit", "E1 | Anna Lee | Tax | 03/04/2020");
        MappingDraft draft = new MappingDraft(
                Map.of("Kenn-Nr.", "employeeNumber", "Anzeige", "fullName", "Topf", "", "Seit", "hireDate"),
                Map.of("Seit", "DMY"),
                null,
                null,
                "ours");
        IntakeDetail judged = remapped(refused, draft);

        MappingDetail ours = kept.named("ours");
        assertThat(ours.columns())
                .containsExactlyInAnyOrder(
                        new MappingDetail.Column("Anzeige", "fullName", false, null),
                        new MappingDetail.Column("Kenn-Nr.", "employeeNumber", false, null),
                        new MappingDetail.Column("Seit", "hireDate", false, DateOrder.DMY),
                        new MappingDetail.Column("Topf", null, true, null));
        assertThat(ours.keptBy()).isEqualTo("hr");

        remapped(judged, new MappingDraft(Map.of("Topf", "department"), null, null, null, "ours"));
        remapped(judged, new MappingDraft(null, null, null, null, "theirs"));
        Page<MappingDetail> first = kept.byName(new PageRequest(1, null));
        assertThat(first.items()).extracting(MappingDetail::name).containsExactly("ours");
        assertThat(kept.byName(new PageRequest(1, first.next())).items())
                .extracting(MappingDetail::name)
                .containsExactly("theirs");
        assertThatThrownBy(() -> kept.remove("ours", ours.version(), "hr"))
                .isInstanceOfSatisfying(
                        Refusal.class, stale -> assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE));

        kept.remove("ours", kept.named("ours").version(), "hr");
        kept.remove("theirs", null, "hr");

        assertThatThrownBy(() -> kept.named("ours"))
                .isInstanceOfSatisfying(
                        Refusal.class, gone -> assertThat(gone.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(upload("Kenn-Nr. | Anzeige | Topf | Seit", "E2 | Ben Moe | Tax | 2020-01-01")
                        .mapping())
                .isNull();
        assertThat(journey.events).contains(new MappingKept("ours", false, "hr"), new MappingKept("ours", true, "hr"));
    }

    @Test
    @DisplayName("RO16 a correction that names what is not there is refused with everything that is wrong with it")
    void refusesAWrongCorrection() {
        IntakeDetail judged = upload("Employee No | Name", "E1 | Anna Lee");
        MappingDraft draft = new MappingDraft(
                Map.of("Nothing", "email", "Name", "fulName"), Map.of("Name", "DDD"), null, null, "a/b");

        assertThatThrownBy(() -> remapped(judged, draft)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reasons())
                .extracting(Refusal.Reason::code)
                .containsExactlyInAnyOrder("HEADING_UNKNOWN", "FIELD_UNKNOWN", "DATE_ORDER_UNUSABLE", "NAME_UNUSABLE"));
    }

    @Test
    @DisplayName("RO17 dates are read in the order that the other dates of their column tell")
    void readsDatesAsTheirColumnTells() {
        taken(
                "Employee No | Name | Hire date | Leave date",
                "E1 | Anna Lee | 03/04/2015 | 25.12.2019",
                "E2 | Ben Moe | 12/31/2016 | 24.12.2019",
                "E3 | Carl Ney | 05/05/2017 | 01.02.2020");

        assertThat(journey.value("E1", "hire_date")).isEqualTo("2015-03-04");
        assertThat(journey.value("E2", "hire_date")).isEqualTo("2016-12-31");
        assertThat(journey.value("E3", "leave_date")).isEqualTo("2020-02-01");

        taken("Employee No | Hire date", "E1 | 03/04/15", "E2 | 31/12/16");
        assertThat(journey.value("E1", "hire_date")).isEqualTo("2015-04-03");
    }

    @Test
    @DisplayName("RO17 dates that no other date settles are asked about, never guessed")
    void asksAboutTheOrderOfDates() {
        IntakeDetail judged =
                upload("Employee No | Name | Hire date", "E1 | Anna Lee | 03/04/2015", "E2 | Ben Moe | 01/02/2016");

        assertThat(judged.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code, ProblemDetail::severity)
                .containsExactly(
                        tuple("C1", "DATE_ORDER_UNKNOWN", Severity.ERROR),
                        tuple("C2", "DATE_AMBIGUOUS", Severity.ERROR),
                        tuple("C3", "DATE_AMBIGUOUS", Severity.ERROR));
        assertThat(journey.problems(judged).get(1).message()).contains("2015-04-03", "2015-03-04");
        assertThat(judged.columns().get(2).asked()).isTrue();
        assertThat(judged.counts().refused()).isEqualTo(2);

        IntakeDetail answered =
                remapped(judged, new MappingDraft(null, Map.of("Hire date", "mdy"), null, null, "american"));

        assertThat(codes(answered)).isEmpty();
        assertThat(answered.columns().get(2).dateOrder()).isEqualTo(DateOrder.MDY);
        journey.apply(answered, false, false);
        assertThat(journey.value("E1", "hire_date")).isEqualTo("2015-03-04");
    }

    @Test
    @DisplayName("RO17 a column with both orders is asked about as well")
    void asksAboutAColumnWithBothOrders() {
        IntakeDetail judged = upload(
                "Employee No | Name | Hire date",
                "E1 | Anna Lee | 03/04/2015",
                "E2 | Ben Moe | 31/12/2016",
                "E3 | Carl Ney | 12/31/2016");

        assertThat(codes(judged)).containsExactly("DATE_ORDER_UNKNOWN", "DATE_AMBIGUOUS");
        IntakeDetail answered = remapped(judged, new MappingDraft(null, Map.of("Hire date", "DMY"), null, null, null));
        assertThat(codes(answered)).containsExactly("DATE_ORDER_DIFFERS");
        assertThat(answered.counts().refused()).isZero();
    }

    @Test
    @DisplayName("RO17 years of two digits are read within a hundred years, and that is said")
    void saysHowYearsOfTwoDigitsAreRead() {
        IntakeDetail judged =
                upload("Employee No | Name | Hire date | Date of birth", "E1 | Anna Lee | 31/12/98 | 1-Mar-60");

        assertThat(codes(judged)).containsExactly("DATE_TWO_DIGIT_YEARS");
        journey.apply(judged, false, false);
        assertThat(journey.value("E1", "hire_date")).isEqualTo("1998-12-31");
        assertThat(journey.value("E1", "birth_year")).isEqualTo("1960");
    }

    @Test
    @DisplayName("RO18 numbers that lost their zeros find their people, with a warning; twins are refused")
    void findsPeopleWhoseNumbersLostTheirZeros() {
        taken("Employee No | Name | Manager ID", "0017 | Anna Lee | ", "0018 | Ben Moe | 0017", "X1 | Xi Li |");

        IntakeDetail judged = upload(
                "Employee No | Name | Dept | Manager ID", "n:17 | Anna Lee | Tax |", "n:18 | Ben Moe | Tax | n:17");

        assertThat(codes(judged)).containsExactly("EMPLOYEE_NUMBER_ZEROS", "EMPLOYEE_NUMBER_ZEROS");
        assertThat(judged.counts().created()).isZero();
        journey.apply(judged, false, false);
        assertThat(journey.value("0018", "department")).isEqualTo("Tax");
        assertThat(journey.value("0018", "manager_number")).isEqualTo("0017");

        IntakeDetail twins = upload(
                "Employee No | Name", "17 | Anna Lee", "0017 | Anna Lee", "21 | New One", "021 | New Two", "33 | A B");
        assertThat(journey.problems(twins))
                .extracting(ProblemDetail::cell, ProblemDetail::code)
                .containsExactly(
                        tuple("A2", "EMPLOYEE_NUMBER_AMBIGUOUS"),
                        tuple("A4", "EMPLOYEE_NUMBER_AMBIGUOUS"),
                        tuple("A5", "EMPLOYEE_NUMBER_AMBIGUOUS"));
        assertThat(journey.problems(twins).get(1).message()).contains("021, 21");
    }

    @Test
    @DisplayName("RO18 a number that has lost its zeros and may mean two people is refused")
    void refusesANumberThatMayMeanTwoPeople() {
        journey.sql.update("INSERT INTO mentoring.person (version, employee_number, status, source, field_sources,"
                + " created_at, updated_at) SELECT 1, n, 'ACTIVE', 'ROSTER', '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP"
                + " FROM (VALUES ('017'), ('0017')) AS v(n)");

        IntakeDetail judged = upload("Employee No | Name", "17 | Anna Lee");

        assertThat(codes(judged)).containsExactly("EMPLOYEE_NUMBER_AMBIGUOUS");
        assertThat(journey.problems(judged).get(0).message()).contains("0017, 017, 17");
    }

    @Test
    @DisplayName("RO19 managers are found by name, by address, and by the number behind the name")
    void findsManagersByNameAndAddress() {
        taken("Employee No | Name | E-mail", "E1 | Anna Lee | anna@example.com");

        IntakeDetail judged = upload(
                "Employee No | Name | E-mail | Manager",
                "E2 | Moe, Ben | ben@example.com | Lee, Anna",
                "E3 | Carl Ney | carl@example.com | ANNA@example.com",
                "E4 | Dora Ott | dora@example.com | Ben Moe",
                "E5 | Eve Poe | eve@example.com | Ben Moe (E2)",
                "E6 | Finn Roe | finn@example.com | Nobody Known");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code)
                .containsExactly(tuple("D6", "MANAGER_UNKNOWN"));
        journey.apply(judged, false, false);
        assertThat(journey.value("E2", "manager_number")).isEqualTo("E1");
        assertThat(journey.value("E3", "manager_number")).isEqualTo("E1");
        assertThat(journey.value("E4", "manager_number")).isEqualTo("E2");
        assertThat(journey.value("E5", "manager_number")).isEqualTo("E2");
        assertThat(journey.value("E6", "manager_number")).isEqualTo("Nobody Known");
    }

    @Test
    @DisplayName("RO19 a name of several people is a warning that names them, and leaves the manager as it was")
    void warnsOfAManagerWhoMayBeSeveral() {
        taken("Employee No | Name | Manager ID", "E1 | Anna Lee | ", "E2 | Anna Lee | ", "E3 | Carl Ney | E2");

        IntakeDetail judged =
                upload("Employee No | Name | Manager", "E3 | Carl Ney | Anna Lee", "E4 | New One | Anna Lee");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code, ProblemDetail::severity)
                .containsExactly(
                        tuple("C2", "MANAGER_AMBIGUOUS", Severity.WARNING),
                        tuple("C3", "MANAGER_AMBIGUOUS", Severity.WARNING));
        assertThat(journey.problems(judged).get(0).message()).contains("E1, E2");
        journey.apply(judged, false, false);
        assertThat(journey.value("E3", "manager_number")).isEqualTo("E2");
        assertThat(journey.value("E4", "manager_number")).isEqualTo("null");
    }

    @Test
    @DisplayName("RO20 an age gives a year of birth that is marked as assumed, and never replaces a known one")
    void assumesTheYearOfBirthFromAnAge() {
        int year = LocalDate.now().getYear();
        taken("Employee No | Name | Year of birth", "E1 | Anna Lee | 1980");

        taken("Employee No | Name | Age", "E1 | Anna Lee | 33", "E2 | Ben Moe | 41", "E3 | Carl Ney | ");

        assertThat(journey.value("E1", "birth_year")).isEqualTo("1980");
        assertThat(journey.value("E1", "birth_year_assumed")).isIn("FALSE", "f");
        assertThat(journey.value("E2", "birth_year")).isEqualTo(String.valueOf(year - 41));
        assertThat(journey.value("E2", "birth_year_assumed")).isIn("TRUE", "t");
        assertThat(journey.value("E3", "birth_year")).isEqualTo("null");
        assertThat(upload("Employee No | Age", "E2 | 42").counts().unchanged()).isEqualTo(1);

        assertThat(upload("Employee No | Year of birth", "E2 | " + (year - 41))
                        .counts()
                        .unchanged())
                .isEqualTo(1);
        IntakeDetail known = taken("Employee No | Year of birth", "E2 | " + (year - 42));
        assertThat(journey.value("E2", "birth_year_assumed")).isIn("FALSE", "f");
        journey.undo(known);
        assertThat(journey.value("E2", "birth_year_assumed")).isIn("TRUE", "t");
    }

    @Test
    @DisplayName("RO3 warns of addresses of several people, and of days that no working life knows")
    void warnsOfSharedAddressesAndImpossibleDays() {
        taken("Employee No | Name | E-mail", "E9 | Zoe Zed | zoe@example.com");

        IntakeDetail judged = upload(
                "Employee No | Name | E-mail | Hire date | Year of birth | Leave date",
                "E1 | Anna Lee | both@example.com | 2010-01-01 | 1980 | 9999-12-31",
                "E2 | Ben Moe | both@example.com | 1990-01-01 | 1980 | 0",
                "E3 | Carl Ney | zoe@example.com | 1899-01-01 | | 00/00/0000",
                "E4 | Dora Ott | | 2199-01-01 | | ");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code, ProblemDetail::severity)
                .containsExactly(
                        tuple("C2", "EMAIL_DUPLICATE", Severity.WARNING),
                        tuple("C3", "EMAIL_DUPLICATE", Severity.WARNING),
                        tuple("E3", "HIRED_AS_CHILD", Severity.ERROR),
                        tuple("C4", "EMAIL_OF_SOMEBODY_ELSE", Severity.WARNING),
                        tuple("D4", "DATE_OUT_OF_TIME", Severity.ERROR),
                        tuple("D5", "DATE_OUT_OF_TIME", Severity.ERROR));
    }

    @Test
    @DisplayName("RO21 a line break within a name becomes a space, and that is said; where names part is asked")
    void saysWhatItChangesInNames() {
        IntakeDetail judged = upload(
                "Employee No | Name | Preferred name",
                "E1 | Anna Lee | An\\nna",
                "E2 | Gabriel García Márquez | ",
                "E3 | Mary Ann Smith | ");
        assertThat(codes(judged)).containsExactly("LINE_BREAK_IN_NAME", "NAME_SPLIT_ASSUMED");
        assertThat(journey.problems(judged).get(1).message())
                .contains("given name 'Gabriel', family name 'García Márquez'");
        assertThat(judged.remarks())
                .extracting(Remark::message)
                .anySatisfy(
                        message -> assertThat(message).contains("Column B", "two family names", "1 in all", "in B3"))
                .anySatisfy(message ->
                        assertThat(message).contains("Column B", "before the last one", "1 in all", "in B4"));
        assertThat(NameReader.brokenLine("Anna\r\nMaria ", "Anna Maria").words())
                .contains("read as 'Anna Maria'");
        assertThat(NameReader.brokenLine("Anna Maria\n", "Anna Maria")).isNull();
    }

    @Test
    @DisplayName("RO14 a cell over several rows counts for each of them where it may, and that is said")
    void fillsWhatIsMerged() {
        taken("Employee No | Name", "E9 | Zoe Zed");

        IntakeDetail judged = upload(
                "Employee No | Name | Dept | Manager",
                "E1 | Anna Lee | m3:Tax | m2:Zoe Zed",
                "E2 | Ben Moe | |",
                "m2:E3 | Carl Ney | | E1",
                " | Dora Ott | Audit | ");

        assertThat(judged.remarks())
                .extracting(Remark::code)
                .contains("MERGED_CELLS_REPEATED", "MERGED_CELLS_READ_ONCE");
        assertThat(judged.remarks()).extracting(Remark::message).anySatisfy(message -> assertThat(message)
                .contains("Column C (Dept)", "C2:C4", "all of its rows"));
        assertThat(codes(judged)).containsExactly("EMPLOYEE_NUMBER_MISSING");
        journey.apply(judged, true, false);
        assertThat(journey.value("E2", "department")).isEqualTo("Tax");
        assertThat(journey.value("E3", "department")).isEqualTo("Tax");
        assertThat(journey.value("E2", "manager_number")).isEqualTo("E9");
        assertThat(journey.value("E3", "manager_number")).isEqualTo("E1");
    }

    @Test
    @DisplayName("RO3 errors of the spreadsheet and formulas without a value are problems in their cells")
    void findsCellsThatHoldNoValue() {
        IntakeDetail judged = upload("Employee No | Name | Dept | Grade", "E1 | Anna Lee | e:#N/A | f:");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code)
                .containsExactly(tuple("C2", "CELL_HOLDS_ERROR"), tuple("D2", "FORMULA_WITHOUT_VALUE"));
    }

    @Test
    @DisplayName("RO7 a full roster of headings only removes nobody, whatever is confirmed")
    void headingsOnlyRemoveNobody() {
        taken(HEADINGS, "E1 | Anna | Lee | Tax | |", "E2 | Ben | Moe | Tax | |");

        IntakeDetail judged = journey.upload(RosterMode.FULL, HEADINGS);

        assertThat(judged.counts().missing()).isZero();
        journey.apply(judged, false, true);
        assertThat(journey.value("E1", "status")).isEqualTo("ACTIVE");
    }
}
