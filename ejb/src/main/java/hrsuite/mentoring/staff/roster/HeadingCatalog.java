package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings under which columns are understood: data, one list for each language and for each HR suite. */
final class HeadingCatalog {

    static final List<String> LISTS = List.of(
            "en",
            "de",
            "fr",
            "es",
            "pt",
            "ja",
            "zh",
            "vi",
            "ar",
            "sap_successfactors",
            "workday",
            "oracle_hcm",
            "bamboohr",
            "orangehrm",
            "odoo",
            "sentrifugo",
            "personio");

    /** In the lists: a name, of which part only the neighbours tell. */
    static final String NAME = "name";

    private static final double OWN_NAME = 1.0;
    private static final double SYNONYM = 0.9;
    private static final double WITHOUT_COMMON_WORDS = 0.8;
    private static final double MISSPELT = 0.6;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LONG = 10;
    private static final int LONGEST_MISSPELT = 40;
    private static final Pattern REMARK = Pattern.compile("[(\\[{（【].*?[)\\]}）】]");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Set<String> COMMON_WORDS = Set.of(
            "employee",
            "employees",
            "emp",
            "worker",
            "staff",
            "person",
            "personnel",
            "current",
            "primary",
            "main",
            "legal",
            "mitarbeiter",
            "aktuelle",
            "aktueller",
            "actuel",
            "actuelle",
            "actual",
            "atual");

    /**
     * What a heading may mean.
     *
     * @param confidence 1 for a field's own name, 0.9 for a synonym, 0.8 for one without words like "employee", 0.6 for
     *     one with a letter or two mistaken
     * @param list where it stands
     * @param general whether it is a name, of which part only the neighbours tell
     */
    record Meaning(KnownColumn column, double confidence, String list, boolean general) {

        private Meaning with(double sureness) {
            return new Meaning(column, Math.min(confidence, sureness), list, general);
        }
    }

    private final Map<String, List<Meaning>> byKey = new HashMap<>();

    HeadingCatalog(Map<String, KnownColumn> byCode, Collection<RosterColumns> further) {
        byCode.values().forEach(column -> put(column.code(), new Meaning(column, OWN_NAME, "", false)));
        LISTS.forEach(list -> WordList.read("headings_" + list + ".csv", 2).forEach(line -> {
            boolean general = line[0].equals(NAME);
            KnownColumn column = general ? KnownColumn.FULL_NAME : byCode.get(Wording.lower(line[0]));
            if (column != null) {
                put(line[1], new Meaning(column, SYNONYM, list, general));
            }
        }));
        for (RosterLanguage language : RosterLanguage.values()) {
            TemplateColumns.lines(language)
                    .forEach(line -> put(
                            line[1], new Meaning(byCode.get(Wording.lower(line[0])), SYNONYM, language.code(), false)));
        }
        for (RosterColumns owner : further) {
            owner.columns().forEach(column -> putFurther(column, owner, byCode.get(Wording.lower(column.code()))));
        }
    }

    /** Of another table: the codes that headings mean. */
    HeadingCatalog(Map<String, KnownColumn> byCode, Map<String, String> meant) {
        byCode.values().forEach(column -> put(column.code(), new Meaning(column, OWN_NAME, "", false)));
        meant.forEach(
                (heading, code) -> put(heading, new Meaning(byCode.get(Wording.lower(code)), SYNONYM, "", false)));
    }

    private void putFurther(RosterColumns.Column column, RosterColumns owner, KnownColumn meant) {
        column.headings().forEach(heading -> put(heading, new Meaning(meant, SYNONYM, "", false)));
        for (RosterLanguage language : RosterLanguage.values()) {
            owner.words(column.code(), language)
                    .ifPresent(words -> put(words.heading(), new Meaning(meant, SYNONYM, language.code(), false)));
        }
    }

    private void put(String heading, Meaning meaning) {
        put(meaning, Wording.key(heading));
        put(meaning, Wording.key(Wording.withoutUmlauts(heading)));
    }

    private void put(Meaning meaning, String key) {
        List<Meaning> meanings = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (meanings.stream().noneMatch(one -> one.column().equals(meaning.column()))) {
            meanings.add(meaning);
        }
    }

    /** What a heading may mean, likeliest first; what stands in brackets and words like "employee" do not count. */
    List<Meaning> meanings(String heading) {
        List<Meaning> whole = byKey.get(Wording.key(heading));
        if (whole != null) {
            return whole;
        }
        String bare = REMARK.matcher(heading).replaceAll(" ");
        List<Meaning> unremarked = byKey.get(Wording.key(bare));
        return unremarked != null ? unremarked : withoutCommonWords(bare);
    }

    private List<Meaning> withoutCommonWords(String heading) {
        List<String> words = new ArrayList<>(Arrays.asList(WORD_BREAK.split(heading.strip())));
        while (words.size() > 1 && COMMON_WORDS.contains(Wording.lower(words.get(0)))) {
            words.remove(0);
        }
        while (words.size() > 1 && COMMON_WORDS.contains(Wording.lower(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        return byKey.getOrDefault(Wording.key(String.join(" ", words)), List.of()).stream()
                .map(meaning -> meaning.with(WITHOUT_COMMON_WORDS))
                .toList();
    }

    /** What a heading means that has a letter or two mistaken; empty when that could be two things. */
    Optional<Meaning> misspelt(String heading) {
        String key = Wording.key(heading);
        if (key.length() < SHORTEST_MISSPELT || key.length() > LONGEST_MISSPELT) {
            return Optional.empty();
        }
        int mistakes = key.length() < LONG ? 1 : 2;
        List<Meaning> near = byKey.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - key.length()) <= mistakes)
                .filter(entry -> Wording.distance(entry.getKey(), key) <= mistakes)
                .map(entry -> entry.getValue().get(0))
                .toList();
        boolean one = near.stream().map(Meaning::column).distinct().count() == 1;
        return one ? Optional.of(near.get(0).with(MISSPELT)) : Optional.empty();
    }
}
