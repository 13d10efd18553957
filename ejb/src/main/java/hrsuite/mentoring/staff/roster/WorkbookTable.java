package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One table of a workbook of several, as a feature understands it.
 *
 * @param name of its sheet, as we write it
 * @param columns in our order
 * @param lists resources with the headings under which columns are understood, and with words that stand for codes; each line
 *     names table, column, heading or table, column, code, word
 */
public record WorkbookTable(String name, List<Column> columns, Lists lists) {

    /** Where the lists of a table are. */
    public record Lists(List<String> headings, List<String> words) {}

    /**
     * One column of it.
     *
     * @param code the name outside
     * @param heading as we write it
     * @param kind what its cells hold
     * @param length the longest text that is kept
     * @param allowed the codes of a picklist; empty for every other kind
     * @param need what it is for
     */
    public record Column(String code, String heading, Kind kind, int length, List<String> allowed, Need need) {

        /** A number by which people are known, whose zeros count. */
        public static Column number(String code, String heading, Need need) {
            return new Column(code, heading, Kind.TEXT, 100, List.of(), need);
        }

        public static Column text(String code, String heading, int length, Need need) {
            return new Column(code, heading, Kind.TEXT, length, List.of(), need);
        }

        public static Column codes(String code, String heading, List<String> allowed) {
            return new Column(code, heading, Kind.PICKLIST, 40, allowed, Need.SAID);
        }

        public static Column count(String code, String heading) {
            return new Column(code, heading, Kind.COUNT, 3, List.of(), Need.SAID);
        }

        public static Column day(String code, String heading) {
            return new Column(code, heading, Kind.DATE, 10, List.of(), Need.SAID);
        }
    }

    /** What a column is for. */
    public enum Need {
        /** Without it, a sheet is not this table. */
        KEY,
        /** It is read. */
        SAID,
        /** It is read where it stands, and not written by us. */
        UNDERSTOOD,
        /** It helps whoever looks at the sheet, and is not read. */
        SHOWN
    }

    public WorkbookTable {
        columns = List.copyOf(columns);
    }

    /** The columns that we write. */
    public List<Column> written() {
        return columns.stream()
                .filter(column -> column.need() != Need.UNDERSTOOD)
                .toList();
    }

    Optional<Column> column(String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }
}
