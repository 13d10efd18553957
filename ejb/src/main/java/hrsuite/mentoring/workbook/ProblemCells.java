package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Problems cell by cell, in the order of the rows and within them of the columns; only one row is held. */
final class ProblemCells {

    /**
     * A cell with all that is wrong with it.
     *
     * @param column from 0
     */
    record Cell(int row, int column, List<ProblemDetail> problems) {

        Severity severity() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                    ? Severity.ERROR
                    : Severity.WARNING;
        }

        /** What is wrong and what to do about it, problem after problem. */
        String words() {
            StringBuilder words = new StringBuilder();
            for (ProblemDetail problem : problems) {
                words.append(words.isEmpty() ? "" : "\n\n").append(problem.message());
                if (problem.advice() != null) {
                    words.append('\n').append(problem.advice());
                }
            }
            return words.toString();
        }
    }

    private final Iterator<Problem> problems;
    private final Deque<Cell> row = new ArrayDeque<>();
    private Problem waiting;

    ProblemCells(Iterator<Problem> problems) {
        this.problems = problems;
        this.waiting = problems.hasNext() ? problems.next() : null;
        fill();
    }

    /** The cell that comes next; null at the end. */
    Cell peek() {
        return row.peek();
    }

    Cell next() {
        Cell cell = row.poll();
        if (row.isEmpty()) {
            fill();
        }
        return cell;
    }

    /** The cells of a row; cells of rows before it are passed over. */
    List<Cell> ofRow(int wanted) {
        List<Cell> cells = new ArrayList<>();
        while (peek() != null && peek().row() <= wanted) {
            Cell cell = next();
            if (cell.row() == wanted) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private void fill() {
        while (waiting != null && row.isEmpty()) {
            int number = waiting.detail().row();
            Map<Integer, List<ProblemDetail>> together = new TreeMap<>();
            while (waiting != null && waiting.detail().row() == number) {
                if (number > 0 && waiting.column() >= 0) {
                    together.computeIfAbsent(waiting.column(), column -> new ArrayList<>())
                            .add(waiting.detail());
                }
                waiting = problems.hasNext() ? problems.next() : null;
            }
            together.forEach((column, found) -> row.add(new Cell(number, column, found)));
        }
    }
}
