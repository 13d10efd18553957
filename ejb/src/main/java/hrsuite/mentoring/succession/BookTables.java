package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.WorkbookTable;
import hrsuite.mentoring.staff.roster.WorkbookTable.Column;
import hrsuite.mentoring.staff.roster.WorkbookTable.Lists;
import hrsuite.mentoring.staff.roster.WorkbookTable.Need;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the workbook of succession, as it goes out and comes in. */
final class BookTables {

    static final String NUMBER = "employeeNumber";
    static final String ASSESSED_ON = "assessedOn";
    static final String ASSESSED_BY = "assessedBy";
    static final String VALID_UNTIL = "validUntil";
    static final String ACTION = "action";

    private static final String FOLDER = "/hrsuite/mentoring/succession/";
    private static final Lists LISTS = new Lists(
            Stream.of("common", "de", "sap_successfactors", "oracle_hcm", "workday")
                    .map(list -> FOLDER + "headings_" + list + ".csv")
                    .toList(),
            Stream.of("common", "de", "sap_successfactors", "oracle_hcm", "workday")
                    .map(list -> FOLDER + "words_" + list + ".csv")
                    .toList());
    private static final List<String> MARKS = List.of("YES", "NO");

    static final WorkbookTable PROFILES = new WorkbookTable(
            "Profiles",
            List.of(
                    Column.number(NUMBER, "Employee number", Need.KEY),
                    shown("name", "Name"),
                    shown("department", "Department"),
                    shown("jobTitle", "Job title"),
                    field(ProfileField.RISK_OF_LOSS, "Risk of loss"),
                    field(ProfileField.IMPACT_OF_LOSS, "Impact of loss"),
                    field(ProfileField.REASON_FOR_LEAVING, "Reason for leaving"),
                    field(ProfileField.RETIREMENT_STATUS, "Retirement status"),
                    Column.count(ProfileField.MONTHS_REMAINING.code(), "Estimated months remaining"),
                    field(ProfileField.PERFORMANCE, "Performance"),
                    field(ProfileField.POTENTIAL, "Potential"),
                    shown("nineBox", "Nine-box cell"),
                    field(ProfileField.FUTURE_LEADER, "Future leader"),
                    field(ProfileField.KEY_POSITION, "Holds a key position"),
                    shown("exposure", "Exposure by mentoring"),
                    Column.day(ASSESSED_ON, "Assessed on"),
                    Column.text(ASSESSED_BY, "Assessed by", 320, Need.SAID),
                    Column.day(VALID_UNTIL, "Valid until")),
            LISTS);

    static final WorkbookTable POSITIONS = new WorkbookTable(
            "Positions",
            List.of(
                    Column.number("positionNumber", "Position code", Need.KEY),
                    Column.text("title", "Title", 200, Need.SAID),
                    Column.text("unit", "Unit", 200, Need.SAID),
                    Column.number("incumbentNumber", "Incumbent", Need.SAID),
                    shown("incumbentName", "Incumbent's name"),
                    Column.codes("keyPosition", "Key position", MARKS),
                    Column.day("vacantFrom", "Vacant from"),
                    shown("bestReadiness", "Best readiness"),
                    shown("successors", "Successors"),
                    shown("readyNow", "Ready now"),
                    shown("emergency", "In an emergency")),
            LISTS);

    static final WorkbookTable SUCCESSORS = new WorkbookTable(
            "Successors",
            List.of(
                    Column.codes(ACTION, "Action", names(BookAction.values())),
                    Column.codes("plan", "Plan", names(PlanKind.values())),
                    Column.number("subjectNumber", "Of", Need.SAID),
                    shown("subjectName", "Who or what that is"),
                    Column.number("successorNumber", "Successor", Need.KEY),
                    shown("successorName", "Successor's name"),
                    Column.codes("readiness", "Readiness", names(Readiness.values())),
                    Column.count("rank", "Rank"),
                    Column.codes("emergency", "In an emergency", MARKS),
                    Column.day(ASSESSED_ON, "Assessed on"),
                    Column.text(ASSESSED_BY, "Assessed by", 320, Need.SAID),
                    Column.day(VALID_UNTIL, "Valid until"),
                    Column.number("transferToNumber", "Transfer to", Need.SAID),
                    Column.number("incumbentNumber", "Incumbent", Need.UNDERSTOOD),
                    Column.number("positionNumber", "Position code", Need.UNDERSTOOD),
                    Column.text("job", "Job", 200, Need.UNDERSTOOD)),
            LISTS);

    static final WorkbookTable FLAGS = new WorkbookTable(
            "Flags",
            List.of(
                    Column.codes(ACTION, "Action", List.of(BookAction.DELETE.name())),
                    Column.text("id", "Flag id", 100, Need.SAID),
                    shown("origin", "Origin"),
                    Column.text("code", "Flag", 100, Need.KEY),
                    Column.number(NUMBER, "Employee number", Need.KEY),
                    shown("name", "Name"),
                    shown("department", "Department"),
                    shown("position", "Vacant position"),
                    Column.text("note", "Note or reason", 1000, Need.SAID),
                    Column.day("endsOn", "Ends on"),
                    Column.number("counterpartNumber", "Only towards", Need.SAID),
                    shown("openedOn", "Since"),
                    shown("state", "State"),
                    Column.text("acknowledged", "Acknowledged because", 1000, Need.SAID)),
            LISTS);

    /** In the order in which they are judged: positions before the plans about them. */
    static final List<WorkbookTable> ALL = List.of(PROFILES, POSITIONS, SUCCESSORS, FLAGS);

    private BookTables() {}

    private static Column shown(String code, String heading) {
        return Column.text(code, heading, 1000, Need.SHOWN);
    }

    private static Column field(ProfileField field, String heading) {
        return Column.codes(field.code(), heading, field.allowed());
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
