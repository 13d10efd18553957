package hrsuite.mentoring.staff.roster;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of dates: months and days of the week as the calendars of the Java platform name them, and a few more. */
final class DateWords {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "vi", "ar", "it", "nl");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();
    /** Japanese eras, by the year before their first. */
    private static final Map<String, Integer> ERAS =
            Map.of("\u4EE4\u548C", 2018, "\u5E73\u6210", 1988, "\u662D\u548C", 1925);
    /** Words that say nothing about the order. */
    private static final Set<String> FILLERS =
            Set.of("de", "del", "do", "of", "den", "der", "le", "st", "nd", "rd", "th", "er", "ngay", "nam", "the");
    /** Year, month, day in Chinese, Japanese and Korean, and the sign before the time of day. */
    private static final String SIGNS = "\u5E74\u6708\u65E5\uB144\uC6D4\uC77CT";

    private static final String MONTH_FOLLOWS = "thang";

    private DateWords() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = Wording.key(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.chars().noneMatch(Character::isDigit)) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.put("janner", Month.JANUARY.getValue());
        months.put("sept", Month.SEPTEMBER.getValue());
        return months;
    }

    private static Set<String> weekdays() {
        Set<String> weekdays = new HashSet<>();
        for (String language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.add(Wording.key(day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))));
                weekdays.add(Wording.key(day.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag(language))));
            }
        }
        return weekdays;
    }

    /** The number of a month; null for another word. */
    static Integer month(String key) {
        return MONTHS.get(key);
    }

    static boolean isWeekday(String key) {
        return WEEKDAYS.contains(key);
    }

    /** The year before the first of a Japanese era; null for another word. */
    static Integer era(String word) {
        return ERAS.get(word);
    }

    /** Whether a word says nothing about the order of the numbers. */
    static boolean isFiller(String word, String key) {
        return word.length() == 1 && SIGNS.contains(word) || FILLERS.contains(key);
    }

    /** Whether the number behind a word is the month, so that the one before is the day. */
    static boolean isBeforeMonth(String key) {
        return MONTH_FOLLOWS.equals(key);
    }
}
