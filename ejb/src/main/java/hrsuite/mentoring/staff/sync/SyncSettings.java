package hrsuite.mentoring.staff.sync;

import org.eclipse.microprofile.config.ConfigProvider;

/** What corporate IT may set. */
public final class SyncSettings {

    private static final int USUAL_CHUNK = 1_000;
    private static final int LARGEST_CHUNK = 10_000;
    private static final int USUAL_LINE = 64 << 10;

    private SyncSettings() {}

    /** How many people of a batch are committed together: {@code mentoring.staff.batch.chunk}. */
    public static int chunk() {
        return Math.max(1, Math.min(LARGEST_CHUNK, value("mentoring.staff.batch.chunk", USUAL_CHUNK)));
    }

    /** The longest line of a batch, in bytes: {@code mentoring.staff.batch.max-line-bytes}. */
    public static int longestLine() {
        return value("mentoring.staff.batch.max-line-bytes", USUAL_LINE);
    }

    private static int value(String name, int usual) {
        return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(usual);
    }
}
