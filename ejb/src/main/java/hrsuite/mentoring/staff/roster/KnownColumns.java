package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All columns that are understood, and the headings under which they are. */
final class KnownColumns {

    private static final double OWN_NAME = 1.0;
    private static final double SYNONYM = 0.9;
    private static final int TELLING_LENGTH = 8;
    private static final Pattern REMARK = Pattern.compile("[(\\[{].*?[)\\]}]");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** What a heading means, and how sure that is. */
    record Meaning(KnownColumn column, double confidence) {}

    private final Map<String, KnownColumn> byCode = new LinkedHashMap<>();
    private final Map<String, Meaning> byHeading = new HashMap<>();
    private final Set<String> sensitiveWords = new HashSet<>();
    private final Collection<RosterColumns> further;

    KnownColumns(Collection<RosterColumns> further) {
        this.further = List.copyOf(further);
        for (StaffField field : StaffField.values()) {
            add(KnownColumn.of(field));
        }
        add(KnownColumn.FULL_NAME);
        for (RosterColumns owner : further) {
            owner.columns().forEach(column -> add(KnownColumn.of(column, owner)));
        }
        readSynonyms();
        WordList.read("sensitive_en.csv", 1).forEach(line -> sensitiveWords.add(words(line[0])));
    }

    private void add(KnownColumn column) {
        byCode.put(column.code().toLowerCase(Locale.ROOT), column);
        byHeading.put(Wording.key(column.code()), new Meaning(column, OWN_NAME));
    }

    private void readSynonyms() {
        WordList.read("headings_en.csv", 2).forEach(line -> synonym(line[0], line[1]));
        for (RosterLanguage language : RosterLanguage.values()) {
            TemplateColumns.lines(language).forEach(line -> synonym(line[0], line[1]));
        }
        for (RosterColumns owner : further) {
            owner.columns().forEach(column -> readSynonyms(column, owner));
        }
    }

    private void readSynonyms(RosterColumns.Column column, RosterColumns owner) {
        column.headings().forEach(heading -> synonym(column.code(), heading));
        for (RosterLanguage language : RosterLanguage.values()) {
            owner.words(column.code(), language).ifPresent(words -> synonym(column.code(), words.heading()));
        }
    }

    private void synonym(String code, String heading) {
        KnownColumn column = byCode.get(code.toLowerCase(Locale.ROOT));
        byHeading.putIfAbsent(Wording.key(heading), new Meaning(column, SYNONYM));
    }

    Collection<RosterColumns> further() {
        return further;
    }

    Collection<KnownColumn> all() {
        return byCode.values();
    }

    /** The column of that code, in any case. */
    Optional<KnownColumn> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
    }

    /** What a heading means; remarks in brackets do not count. */
    Optional<Meaning> ofHeading(String heading) {
        Meaning whole = byHeading.get(Wording.key(heading));
        return Optional.ofNullable(
                whole != null
                        ? whole
                        : byHeading.get(Wording.key(REMARK.matcher(heading).replaceAll(" "))));
    }

    /** Whether a heading speaks of something that must never be kept: money, secrets, identity papers, health, belief. */
    boolean isSensitive(String heading) {
        String words = " " + words(heading) + " ";
        String key = Wording.key(heading);
        return sensitiveWords.stream()
                .anyMatch(word -> words.contains(" " + word + " ")
                        || word.length() >= TELLING_LENGTH && key.contains(Wording.key(word)));
    }

    private static String words(String heading) {
        List<String> words = new ArrayList<>();
        for (String word : WORD_BREAK.split(heading)) {
            String key = Wording.key(word);
            if (!key.isEmpty()) {
                words.add(key);
            }
        }
        return String.join(" ", words);
    }
}
