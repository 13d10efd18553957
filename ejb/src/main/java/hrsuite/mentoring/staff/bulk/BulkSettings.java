package hrsuite.mentoring.staff.bulk;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** What corporate IT may set. */
public final class BulkSettings {

    /** Characters of one operation at most. */
    public static final int LONGEST_OPERATION = 1_000_000;

    private static final int USUAL_OPERATIONS = 100_000;
    private static final long USUAL_BYTES = 64L << 20;
    private static final long USUAL_DAYS = 14;

    private BulkSettings() {}

    /** The most operations of one bulk: {@code mentoring.staff.bulk.max-operations}. */
    public static int mostOperations() {
        return ConfigProvider.getConfig()
                .getOptionalValue("mentoring.staff.bulk.max-operations", Integer.class)
                .orElse(USUAL_OPERATIONS);
    }

    /** The longest body, in bytes: {@code mentoring.staff.bulk.max-bytes}. */
    public static long mostBytes() {
        return ConfigProvider.getConfig()
                .getOptionalValue("mentoring.staff.bulk.max-bytes", Long.class)
                .orElse(USUAL_BYTES);
    }

    /** How long results are kept: {@code mentoring.staff.bulk.kept-days}. */
    static Duration kept() {
        return Duration.ofDays(ConfigProvider.getConfig()
                .getOptionalValue("mentoring.staff.bulk.kept-days", Long.class)
                .orElse(USUAL_DAYS));
    }
}
