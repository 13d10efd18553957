package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.StaffField.Kind;
import hrsuite.mentoring.staff.roster.WorkbookTable.Column;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table that is understood, with its headings and words.
 *
 * @param words by column, then by what is written, the code that is meant; empty for nothing
 */
record KnownTable(WorkbookTable table, KnownColumns columns, Map<String, Map<String, String>> words) {

    private static final String NUMBER = "Number";

    static KnownTable of(WorkbookTable table) {
        Map<String, KnownColumn> byCode = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            KnownColumn known = known(column);
            byCode.put(Wording.lower(column.code()), known);
            headings.put(column.heading(), column.code());
        }
        table.lists().headings().forEach(list -> WordList.read(list, 3).stream()
                .filter(line -> line[0].equals(table.name()))
                .forEach(line -> headings.putIfAbsent(line[2], line[1])));
        Map<String, Map<String, String>> words = new HashMap<>();
        table.lists().words().forEach(list -> WordList.read(list, 3)
                .forEach(line -> words.computeIfAbsent(line[0], column -> new HashMap<>())
                        .put(Wording.key(line[2]), line[1])));
        return new KnownTable(table, new KnownColumns(byCode, headings), words);
    }

    private static KnownColumn known(Column column) {
        boolean number = column.kind() == Kind.TEXT && column.code().endsWith(NUMBER);
        StaffField likeIt = number ? StaffField.MANAGER_NUMBER : null;
        return new KnownColumn(column.code(), column.kind(), column.length(), column.allowed(), likeIt, null);
    }

    boolean isNamed(String sheet) {
        return Wording.key(table.name()).equals(Wording.key(sheet));
    }
}
