package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All columns that are understood, and the headings under which they are. */
final class KnownColumns {

    private final Map<String, KnownColumn> byCode = new LinkedHashMap<>();
    private final Collection<RosterColumns> further;
    private final HeadingCatalog headings;
    private final SensitiveWords sensitive = new SensitiveWords();

    KnownColumns(Collection<RosterColumns> further) {
        this.further = List.copyOf(further);
        for (StaffField field : StaffField.values()) {
            add(KnownColumn.of(field));
        }
        add(KnownColumn.FULL_NAME);
        add(KnownColumn.AGE);
        for (RosterColumns owner : further) {
            owner.columns().forEach(column -> add(KnownColumn.of(column, owner)));
        }
        headings = new HeadingCatalog(byCode, further);
    }

    /** Columns of another table, by code in lower case, and the codes that headings mean. */
    KnownColumns(Map<String, KnownColumn> columns, Map<String, String> meant) {
        further = List.of();
        byCode.putAll(columns);
        headings = new HeadingCatalog(byCode, meant);
    }

    private void add(KnownColumn column) {
        byCode.put(Wording.lower(column.code()), column);
    }

    Collection<RosterColumns> further() {
        return further;
    }

    Collection<KnownColumn> all() {
        return byCode.values();
    }

    HeadingCatalog headings() {
        return headings;
    }

    /** The column of that code, in any case. */
    Optional<KnownColumn> ofCode(String code) {
        return Optional.ofNullable(byCode.get(Wording.lower(code)));
    }

    /** What a heading means first of all; remarks in brackets do not count. */
    Optional<HeadingCatalog.Meaning> ofHeading(String heading) {
        return headings.meanings(heading).stream().findFirst();
    }

    /** Whether a heading speaks of something that must never be kept. */
    boolean isSensitive(String heading) {
        return sensitive.isIn(heading);
    }

    /** The same, and nothing better is known of it. */
    boolean isUnspeakable(String heading) {
        return isSensitive(heading) && headings.meanings(heading).isEmpty();
    }
}
