package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of one file mean.
 *
 * @param headingRow the last row of the headings, from 1
 * @param columns by place in the sheet; places without a heading hold a column that is ignored
 */
record ColumnMap(int headingRow, List<MappedColumn> columns) {

    /**
     * One column of a file.
     *
     * @param place from 0
     * @param name how a mapping names it: its heading, with {@code #2} behind the second of equal ones
     * @param known null when the column is ignored
     * @param confidence from 0 to 1
     * @param ignored why it is; null when it is read
     * @param remark one sentence that says why it is read or ignored as it is; null when the heading says it
     * @param order of its dates, as a person said; null when nobody did
     */
    record MappedColumn(
            int place,
            String heading,
            String name,
            KnownColumn known,
            double confidence,
            Ignored ignored,
            String remark,
            DateOrder order) {

        static MappedColumn ignored(int place, String heading, String name, Ignored why, String remark) {
            return new MappedColumn(place, heading, name, null, 0, why, remark, null);
        }

        MappedColumn as(KnownColumn other) {
            return new MappedColumn(place, heading, name, other, confidence, ignored, remark, order);
        }
    }

    /** Why a column is not read. */
    enum Ignored {
        UNKNOWN,
        SENSITIVE,
        DUPLICATE,
        ROLE_MISSING,
        LEFT_OUT,
        SIDE_TABLE
    }

    ColumnMap {
        columns = List.copyOf(columns);
    }

    List<MappedColumn> read() {
        return columns.stream().filter(column -> column.known() != null).toList();
    }

    boolean has(StaffField field) {
        return place(field.code()).isPresent();
    }

    /** Where a field stands. */
    Optional<Integer> place(String code) {
        return columns.stream()
                .filter(column ->
                        column.known() != null && column.known().code().equals(code))
                .map(MappedColumn::place)
                .findFirst();
    }

    /** Fields of people about which the file says something. */
    Set<StaffField> fields() {
        Set<StaffField> fields = EnumSet.noneOf(StaffField.class);
        for (MappedColumn column : read()) {
            if (column.known().field() != null) {
                fields.add(column.known().field());
            }
            if (column.known() == KnownColumn.FULL_NAME) {
                fields.add(StaffField.GIVEN_NAME);
                fields.add(StaffField.FAMILY_NAME);
            }
            if (column.known() == KnownColumn.AGE) {
                fields.add(StaffField.BIRTH_YEAR);
            }
        }
        return fields;
    }
}
