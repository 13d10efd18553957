package hrsuite.mentoring.staff.roster;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** What corporate IT may set. */
public final class RosterSettings {

    private static final long USUAL_MAX_BYTES = 256L << 20;
    private static final long USUAL_MAX_STORED_BYTES = 10L << 30;
    private static final int USUAL_KEPT_DAYS = 14;
    private static final int USUAL_PERCENT_UNASKED = 10;
    private static final int USUAL_AT_ONCE = 2;

    private RosterSettings() {}

    /** The largest file that is taken: {@code mentoring.roster.max-bytes}. */
    public static long maxBytes() {
        return value("mentoring.roster.max-bytes", Long.class, USUAL_MAX_BYTES);
    }

    /** What all stored files may take together: {@code mentoring.roster.max-stored-bytes}. */
    static long maxStoredBytes() {
        return value("mentoring.roster.max-stored-bytes", Long.class, USUAL_MAX_STORED_BYTES);
    }

    /** On how many intakes a member works at the same time: {@code mentoring.roster.at-once}. */
    static int atOnce() {
        return Math.max(1, value("mentoring.roster.at-once", Integer.class, USUAL_AT_ONCE));
    }

    /** What is read of a file at most: {@code mentoring.roster.max-inflated-bytes} and its neighbours. */
    static ReadingBounds bounds() {
        ReadingBounds usual = ReadingBounds.usual();
        return new ReadingBounds(
                value("mentoring.roster.max-inflated-bytes", Long.class, usual.inflatedBytes()),
                value("mentoring.roster.max-entries", Integer.class, usual.entries()),
                value("mentoring.roster.max-rows", Integer.class, usual.rows()),
                value("mentoring.roster.max-columns", Integer.class, usual.columns()),
                value("mentoring.roster.max-cells", Long.class, usual.cells()),
                value("mentoring.roster.max-text-length", Integer.class, usual.textLength()),
                value("mentoring.roster.max-nesting", Integer.class, usual.nesting()),
                value("mentoring.roster.max-reading-time", Duration.class, usual.time()));
    }

    private static <T> T value(String name, Class<T> type, T usual) {
        return ConfigProvider.getConfig().getOptionalValue(name, type).orElse(usual);
    }

    /** How long a closed intake keeps its file and rows: {@code mentoring.roster.kept-days}. */
    static Duration kept() {
        return Duration.ofDays(value("mentoring.roster.kept-days", Integer.class, USUAL_KEPT_DAYS));
    }

    /** Of a hundred people, how many a full roster may remove unasked: {@code mentoring.roster.removals-percent}. */
    static int percentUnasked() {
        return value("mentoring.roster.removals-percent", Integer.class, USUAL_PERCENT_UNASKED);
    }
}
