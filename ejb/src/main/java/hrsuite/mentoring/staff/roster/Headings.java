package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.SheetSample.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The headings of a table, in one row or in two.
 *
 * @param first index of their first row among the sampled ones
 * @param row number of their last row in the sheet
 * @param texts by place; two rows of headings stand as one text
 * @param lower by place what the second of two rows says alone; null where there is no second row
 */
record Headings(int first, int row, List<String> texts, List<String> lower) {

    private static final int LENGTH = 200;

    static Headings of(SheetSample sample, int index) {
        Row row = sample.rows().get(index);
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < row.width(); place++) {
            texts.add(text(row, place));
        }
        return new Headings(index, row.number(), texts, null);
    }

    /** Two rows, of which the upper groups the lower: a group reaches to the right as far as nothing else begins. */
    static Headings ofTwo(SheetSample sample, int index) {
        Row upper = sample.rows().get(index);
        Row under = sample.rows().get(index + 1);
        List<String> texts = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        String group = "";
        for (int place = 0; place < Math.max(upper.width(), under.width()); place++) {
            String one = text(upper, place);
            String other = text(under, place);
            group = one.isEmpty() && !other.isEmpty() ? group : one;
            String both = CellText.shown((group + " " + other).strip(), LENGTH);
            texts.add(both);
            lower.add(other.isEmpty() ? both : other);
        }
        return new Headings(index, under.number(), texts, lower);
    }

    private static String text(Row row, int place) {
        return CellText.shown(CellText.clean(row.text(place)), LENGTH);
    }

    boolean isOfTwoRows() {
        return lower != null;
    }

    /** Index of the first sampled row below them. */
    int below() {
        return first + (isOfTwoRows() ? 2 : 1);
    }

    int width() {
        return texts.size();
    }

    String text(int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    /** How a mapping names each of them: as they stand; the second of equal ones with {@code #2} behind. */
    List<String> names() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            int times = seen.merge(Wording.key(text), 1, Integer::sum);
            names.add(times == 1 || text.isEmpty() ? text : text + "#" + times);
        }
        return names;
    }

    /** The same for all files with the same headings in the same order, whatever their spelling: SHA-256, in hexadecimal. */
    String fingerprint() {
        String all = String.join("\n", texts.stream().map(Wording::key).toList());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
