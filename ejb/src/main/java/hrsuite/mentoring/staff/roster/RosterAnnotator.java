package hrsuite.mentoring.staff.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** Port: hands an uploaded file back as a workbook in which each problem is marked and explained where it stands. */
public interface RosterAnnotator {

    /**
     * Writes the workbook. What must not be handed back is not in it anywhere, nor anything that could run or reach
     * out; taken in again once it is corrected, it is read like the file it was made of.
     *
     * @param target an empty file
     * @throws hrsuite.mentoring.Refusal of kind INVALID when the uploaded file cannot be read
     */
    void write(Uploaded uploaded, Problems problems, Path target) throws IOException;

    /**
     * The file as it was understood.
     *
     * @param reader who reads it
     * @param file its bytes
     * @param sheet the sheet that was taken; empty where the format has none, or where none was found
     * @param bounds what is read at most
     * @param headingRow the row of the headings, from 1; 0 where none was found
     * @param columns of that sheet, by place
     * @param onlyProblems whether only rows with problems are handed back, because there are very many rows
     * @param sensitive whether a text, as a heading, speaks of something that must never be kept or handed back
     * @param further other sheets of the same file whose problems are marked too; problems name their sheet then
     */
    record Uploaded(
            RosterReader reader,
            Path file,
            String sheet,
            ReadingBounds bounds,
            int headingRow,
            List<Column> columns,
            boolean onlyProblems,
            Predicate<String> sensitive,
            List<Table> further) {

        /** A file of one table. */
        public Uploaded(
                RosterReader reader,
                Path file,
                String sheet,
                ReadingBounds bounds,
                int headingRow,
                List<Column> columns,
                boolean onlyProblems,
                Predicate<String> sensitive) {
            this(reader, file, sheet, bounds, headingRow, columns, onlyProblems, sensitive, List.of());
        }

        /** A workbook of several tables, at least one. */
        static Uploaded of(
                RosterReader reader, Path file, ReadingBounds bounds, List<Table> tables, Predicate<String> sensitive) {
            Table first = tables.get(0);
            return new Uploaded(
                    reader,
                    file,
                    first.sheet(),
                    bounds,
                    first.headingRow(),
                    first.columns(),
                    false,
                    sensitive,
                    tables.subList(1, tables.size()));
        }

        /** All tables that it holds. */
        public List<Table> tables() {
            List<Table> tables = new ArrayList<>(List.of(new Table(sheet, headingRow, columns)));
            tables.addAll(further);
            return tables;
        }
    }

    /**
     * One table of a workbook of several.
     *
     * @param sheet the name of its sheet
     * @param headingRow the row of the headings, from 1
     * @param columns of that sheet, by place
     */
    record Table(String sheet, int headingRow, List<Column> columns) {}

    /**
     * One column.
     *
     * @param place from 0
     * @param heading as it stands in the file
     * @param use what is done with it
     * @param allowed the codes of a picklist; empty for every other kind
     */
    record Column(int place, String heading, Use use, List<String> allowed) {}

    /** What is done with a column. */
    enum Use {
        /** It is read. */
        READ,
        /** It is handed back, but not read. */
        IGNORED,
        /** Its values must never be handed back; its heading stays. */
        SENSITIVE,
        /** The caller may not see it: neither heading nor values are handed back, so that it clears nothing either. */
        WITHHELD
    }

    /** What is wrong, by rows and within them by columns; may be asked for again and again. */
    @FunctionalInterface
    interface Problems {
        Iterator<Problem> inOrder();
    }

    /**
     * A problem with its place.
     *
     * @param column from 0; -1 where no cell is meant
     */
    record Problem(int column, ProblemDetail detail) {}
}
