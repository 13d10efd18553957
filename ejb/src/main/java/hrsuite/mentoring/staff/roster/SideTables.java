package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.SheetSample.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds tables that stand beside the people's: parted from it by a column that holds nothing, and filled in fewer than
 * half of the rows.
 */
final class SideTables {

    private static final double HALF = 0.5;

    /** Columns side by side. */
    private record Block(int from, int to, long understood) {}

    private final Headings headings;
    private final HeadingFinder finder;
    private final List<Row> rows;
    private final Set<Integer> places = new HashSet<>();

    SideTables(Headings headings, HeadingFinder finder, List<Row> rows) {
        this.headings = headings;
        this.finder = finder;
        this.rows = rows;
        List<Block> blocks = blocks();
        Block main = blocks.stream()
                .max(Comparator.comparingLong(Block::understood).thenComparingInt(block -> -block.from()))
                .orElse(null);
        for (Block block : blocks) {
            if (block != main && block.understood() > 0 && isApart(main, block)) {
                for (int place = block.from(); place < block.to(); place++) {
                    places.add(place);
                }
            }
        }
    }

    boolean contains(int place) {
        return places.contains(place);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        for (int place = 0; place <= headings.width(); place++) {
            boolean used = place < headings.width() && isUsed(place);
            if (used && from < 0) {
                from = place;
            } else if (!used && from >= 0) {
                blocks.add(block(from, place));
                from = -1;
            }
        }
        return blocks;
    }

    private Block block(int from, int to) {
        long understood = 0;
        for (int place = from; place < to; place++) {
            understood += finder.meanings(headings, place).isEmpty() ? 0 : 1;
        }
        return new Block(from, to, understood);
    }

    private boolean isUsed(int place) {
        return !headings.text(place).isEmpty() || rows.stream().anyMatch(row -> !row.isBlank(place));
    }

    private boolean isApart(Block main, Block other) {
        long people = rows.stream().filter(row -> isFilled(row, main)).count();
        long both = rows.stream()
                .filter(row -> isFilled(row, main) && isFilled(row, other))
                .count();
        return people > 0 && both < people * HALF;
    }

    private static boolean isFilled(Row row, Block block) {
        for (int place = block.from(); place < block.to(); place++) {
            if (!row.isBlank(place)) {
                return true;
            }
        }
        return false;
    }
}
