package hrsuite.mentoring.staff.roster;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** What corporate IT may set. */
public final class RosterSettings {

    private static final long USUAL_MAX_BYTES = 256L << 20;
    private static final int USUAL_KEPT_DAYS = 14;

    private RosterSettings() {}

    /** The largest file that is taken: {@code mentoring.roster.max-bytes}. */
    public static long maxBytes() {
        return ConfigProvider.getConfig()
                .getOptionalValue("mentoring.roster.max-bytes", Long.class)
                .orElse(USUAL_MAX_BYTES);
    }

    /** How long a closed intake keeps its file and rows: {@code mentoring.roster.kept-days}. */
    static Duration kept() {
        return Duration.ofDays(ConfigProvider.getConfig()
                .getOptionalValue("mentoring.roster.kept-days", Integer.class)
                .orElse(USUAL_KEPT_DAYS));
    }
}
