package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.UserNotes.UserNote;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;

/** The notes of a sheet cell by cell: what is wrong, and what people wrote there before. */
final class NotesInOrder implements Iterator<NotesInOrder.Note> {

    /**
     * What stands on one cell.
     *
     * @param row of the sheet, from 1
     * @param column from 0
     * @param problem in words; null for none
     * @param before what people wrote; null for nothing
     */
    record Note(int row, int column, String problem, Markup before) {}

    private final ProblemCells problems;
    private final IntUnaryOperator places;
    private final List<UserNote> before;
    private int next;

    /**
     * @param places from rows of the file to rows of the sheet; asked in order
     * @param before what people wrote, by rows of the file
     */
    NotesInOrder(ProblemCells problems, IntUnaryOperator places, List<UserNote> before) {
        this.problems = problems;
        this.places = places;
        this.before = before;
    }

    @Override
    public boolean hasNext() {
        return problems.peek() != null || next < before.size();
    }

    @Override
    public Note next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ProblemCells.Cell problem = problems.peek();
        UserNote note = next < before.size() ? before.get(next) : null;
        int order = problem == null ? 1 : note == null ? -1 : order(problem, note);
        if (order <= 0) {
            problems.next();
        }
        next += order >= 0 ? 1 : 0;
        return order > 0
                ? new Note(places.applyAsInt(note.row()), note.column(), null, note.text())
                : new Note(
                        places.applyAsInt(problem.row()),
                        problem.column(),
                        problem.words(),
                        order == 0 ? note.text() : null);
    }

    private static int order(ProblemCells.Cell problem, UserNote note) {
        int rows = Integer.compare(problem.row(), note.row());
        return rows != 0 ? rows : Integer.compare(problem.column(), note.column());
    }
}
