package hrsuite.mentoring.succession;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How soon a successor could follow. */
public enum Readiness {
    READY_NOW,
    READY_1_2_YEARS,
    READY_3_5_YEARS,
    READY_5_PLUS_YEARS;

    /** The readiness of that code, in any case and with spaces or hyphens for underscores. */
    static Optional<Readiness> of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values())
                .filter(readiness -> readiness.name().equals(wanted))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
