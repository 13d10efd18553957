package hrsuite.mentoring.staff.roster;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads values that are one of a list: codes, by the words that stand for them in many languages, and time zones. */
final class CodeReader {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ja", "zh", "vi", "ar");

    private static final String YES = "YES";

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    CodeReader() {
        LANGUAGES.forEach(language -> WordList.read("words_" + language + ".csv", 3)
                .forEach(line -> words.computeIfAbsent(line[0], field -> new HashMap<>())
                        .putIfAbsent(Wording.key(line[2]), line[1])));
        ZoneId.getAvailableZoneIds().forEach(zone -> zones.put(zone.toLowerCase(Locale.ROOT), zone));
    }

    /** A code of a picklist, or a word of any language that stands for it. */
    FieldText code(KnownColumn column, String text) {
        String key = Wording.key(text);
        Optional<String> code = column.allowed().stream()
                .filter(allowed -> Wording.key(allowed).equals(key))
                .findFirst()
                .or(() -> word(column, key));
        return code.map(FieldText::of).orElseGet(() -> unknownCode(column, text));
    }

    private Optional<String> word(KnownColumn column, String key) {
        String list = column.allowed().contains(YES) ? "*" : column.code();
        return Optional.ofNullable(words.getOrDefault(list, Map.of()).get(key)).filter(column.allowed()::contains);
    }

    private static FieldText unknownCode(KnownColumn column, String text) {
        String allowed = "Allowed are " + String.join(", ", column.allowed()) + ".";
        String advice = Wording.nearest(text, column.allowed())
                .map(near -> "Maybe " + near + " is meant. " + allowed)
                .orElse(allowed);
        return FieldText.fault("VALUE_NOT_ALLOWED", "is not one of the allowed values", advice);
    }

    /** A time zone, in any case. */
    FieldText zone(String text) {
        String key = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (zones.containsKey(key)) {
            return FieldText.of(zones.get(key));
        }
        String advice = zones.entrySet().stream()
                .filter(zone -> zone.getKey().endsWith("/" + key))
                .map(zone -> "Maybe " + zone.getValue() + " is meant.")
                .findFirst()
                .orElse("Write a zone of the IANA list: Europe/Berlin, Australia/Sydney.");
        return FieldText.fault("TIME_ZONE_UNKNOWN", "is not a time zone", advice);
    }
}
