package hrsuite.mentoring.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values look on a page. */
@Named
@ApplicationScoped
public class Shown {

    /** Codes that tell of years. */
    private static final Map<String, String> SPANS = Map.of(
            "READY_1_2_YEARS", "ready in 1–2 years",
            "READY_3_5_YEARS", "ready in 3–5 years",
            "READY_5_PLUS_YEARS", "ready in 5 years or more",
            "ELIGIBLE_5Y", "eligible within 5 years",
            "LIKELY_3Y", "likely within 3 years",
            "LIKELY_1Y", "likely within a year",
            "RETIREMENT_WITHIN_12M_NO_READY_NOW", "retirement within 12 months, nobody ready now");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A moment, to the minute; empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** A share of 1 as per cent: 0.734 is {@code 73 %}. */
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A number without needless zeros: 2 or 0.25. */
    public String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A number with separators. */
    public String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** A size in the unit that suits it. */
    public String size(long bytes) {
        return bytes < 1 << 20 ? count(Math.max(1, bytes >> 10)) + " kB" : count(bytes >> 20) + " MB";
    }

    /** A code as a word: {@code ON_LEAVE} is {@code on leave}; empty for null. */
    public String word(Object code) {
        String text = code == null ? "" : code.toString();
        return SPANS.getOrDefault(text, text.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /**
     * How often something comes round: {@code P1M} is {@code month}, {@code P2W} is {@code 14 days}; empty for none, which
     * EL hands over as an empty text.
     */
    public String period(String iso) {
        if (iso == null || iso.isBlank()) {
            return "";
        }
        Period period = Period.parse(iso);
        return Stream.of(
                        units(period.getYears(), "year"),
                        units(period.getMonths(), "month"),
                        units(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** What a number counts: {@code HOURS_A_WEEK} is {@code hours a week}, a share is told as such. */
    public String unit(Object code) {
        return "SHARE".equals(String.valueOf(code)) ? "a share, where 1 is all" : word(code);
    }

    /** What somebody has filled in; null for an empty field. */
    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String units(int amount, String unit) {
        return amount == 0 ? "" : amount == 1 ? unit : amount + " " + unit + "s";
    }
}
