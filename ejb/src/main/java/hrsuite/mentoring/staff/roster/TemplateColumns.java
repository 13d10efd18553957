package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of the roster that people may fill in. */
final class TemplateColumns {

    private TemplateColumns() {}

    /** Field, heading, example and note of the staff's own columns. */
    static List<String[]> lines(RosterLanguage language) {
        return WordList.read("template_" + language.code() + ".csv", 4);
    }

    /**
     * @param roles those of whoever asks
     */
    static List<RosterTemplate.Column> of(KnownColumns known, Set<String> roles, RosterLanguage language) {
        List<RosterTemplate.Column> columns = new ArrayList<>();
        for (String[] line : lines(language)) {
            StaffField field = StaffField.of(line[0]).orElseThrow();
            columns.add(new RosterTemplate.Column(
                    line[1], line[3], field.allowed(), field.kind() == StaffField.Kind.DATE, line[2]));
        }
        for (RosterColumns owner : known.further()) {
            if (owner.role() == null || roles.contains(owner.role())) {
                owner.columns().forEach(column -> columns.add(of(column, owner, language)));
            }
        }
        return columns;
    }

    private static RosterTemplate.Column of(RosterColumns.Column column, RosterColumns owner, RosterLanguage language) {
        RosterColumns.Words words = words(column, owner, language);
        return new RosterTemplate.Column(
                words.heading(),
                words.note(),
                column.allowed(),
                column.kind() == StaffField.Kind.DATE,
                column.example());
    }

    private static RosterColumns.Words words(
            RosterColumns.Column column, RosterColumns owner, RosterLanguage language) {
        String first =
                column.headings().isEmpty() ? column.code() : column.headings().get(0);
        return owner.words(column.code(), language).orElse(new RosterColumns.Words(first, column.note()));
    }
}
