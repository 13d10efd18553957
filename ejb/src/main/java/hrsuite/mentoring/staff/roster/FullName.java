package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that stands in one cell, taken apart: {@code Family, Given}; {@code Given FAMILY}; {@code Given Family} with the
 * particles of the family name; family name first where the script or a Vietnamese name says so. Titles and academic
 * degrees are left out, as is what stands in brackets; a suffix like {@code Jr.} stays with the family name.
 *
 * @param given null when the cell holds one word
 * @param family never null
 * @param parting how sure it is where the given name ends
 */
record FullName(String given, String family, Parting parting) {

    /** What tells where the given name ends. */
    enum Parting {
        /** The text, its script or its capitals. */
        TOLD,
        /** Family names that usually come in twos. */
        TWO_FAMILY_NAMES,
        /** Nothing: the last of three or more words is taken for the family name. */
        LAST_WORD
    }

    FullName(String given, String family) {
        this(given, family, Parting.TOLD);
    }

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "zu", "zum", "zur", "de", "der", "den", "del", "della", "delle", "di", "da", "das",
            "do", "dos", "du", "des", "la", "le", "las", "los", "ter", "ten", "te", "bin", "binti", "bint", "ibn", "al",
            "el", "af", "av", "'t", "d'");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "herr",
            "frau",
            "hr",
            "fr",
            "ing",
            "dipling",
            "dipl",
            "mag",
            "drmed",
            "dring",
            "drphil",
            "profdr",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sr",
            "sra",
            "srta",
            "senor",
            "senora");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv", "filho", "neto");
    private static final Set<String> DEGREES =
            Set.of("phd", "md", "mba", "cpa", "msc", "bsc", "llm", "llb", "esq", "pmp", "cfa", "mbbs", "dds", "drphil");
    private static final Pattern ASIDE = Pattern.compile(
            "[(\"\u201C\u201E\u300C\uFF08]([^)\"\u201D\u201C\u300D\uFF09]*)[)\"\u201D\u201C\u300D\uFF09]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");

    static FullName of(String text) {
        String name = SPACES.matcher(ASIDE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return parted(name.isEmpty() ? text : name);
    }

    private static FullName parted(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            comma = name.indexOf('\u3001');
        }
        return comma > 0 && comma < name.length() - 1 ? withComma(name, comma) : inOrder(words(name));
    }

    /** {@code King, Martin Luther}; what follows a second comma, or is only a suffix or degree, was never a given name. */
    private static FullName withComma(String name, int comma) {
        List<String> family = words(name.substring(0, comma));
        List<String> given = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (String word : words(name.substring(comma + 1).replace(',', ' '))) {
            if (!isDegree(word)) {
                (SUFFIXES.contains(key(word)) ? suffixes : given).add(word);
            }
        }
        if (given.isEmpty()) {
            family.addAll(suffixes);
            return inOrder(family);
        }
        List<String> particles = new ArrayList<>();
        while (given.size() > 1 && isParticle(given.get(given.size() - 1))) {
            particles.add(0, given.remove(given.size() - 1));
        }
        particles.addAll(family);
        particles.addAll(suffixes);
        return new FullName(String.join(" ", given), String.join(" ", particles));
    }

    /** The words of a name without titles and degrees; something is always left. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.strip().split(" ")));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && TITLES.contains(key(words.get(0)))) {
            words.remove(0);
        }
        while (words.size() > 2 && isDegree(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        words.replaceAll(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
        return words;
    }

    /** Degrees are written with more than one capital; {@code Md} may be a name. */
    private static boolean isDegree(String word) {
        return DEGREES.contains(key(word))
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String key(String word) {
        return Wording.key(word);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(Wording.lower(word));
    }

    private static FullName inOrder(List<String> words) {
        if (words.size() == 1) {
            String only = words.get(0);
            return isWithoutSpaces(only) ? withoutSpaces(only) : new FullName(null, only);
        }
        if (isFamilyFirst(words)) {
            return new FullName(join(words, 1, words.size()), words.get(0));
        }
        int shouted = shouted(words);
        return shouted != 0 ? byCapitals(words, shouted) : givenFirst(words);
    }

    /** Names in Chinese, Japanese and Korean script, and Vietnamese ones written with their marks. */
    private static boolean isFamilyFirst(List<String> words) {
        String first = words.get(0);
        return isEastAsian(first)
                || Surnames.isVietnamese(first) && !Surnames.isVietnamese(words.get(words.size() - 1));
    }

    /** How many words at the beginning are all capitals, and no others; negative when at the end; 0 when none tell. */
    private static int shouted(List<String> words) {
        int first = 0;
        while (first < words.size() && isShouted(words.get(first))) {
            first++;
        }
        int last = 0;
        while (last < words.size() && isShouted(words.get(words.size() - 1 - last))) {
            last++;
        }
        if (first == words.size() || first > 0 && last > 0) {
            return 0;
        }
        return first > 0 ? first : -last;
    }

    private static boolean isShouted(String word) {
        return (word.length() > 2 || word.length() == 2 && "AEIOUY".indexOf(word.charAt(1)) >= 0)
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase)
                && word.indexOf('.') < 0
                && !SUFFIXES.contains(key(word));
    }

    private static FullName byCapitals(List<String> words, int shouted) {
        int size = words.size();
        return shouted > 0
                ? new FullName(join(words, shouted, size), join(words, 0, shouted))
                : new FullName(join(words, 0, size + shouted), join(words, size + shouted, size));
    }

    private static FullName givenFirst(List<String> words) {
        int size = words.size();
        int family = size - 1;
        while (family > 1 && SUFFIXES.contains(key(words.get(family)))) {
            family--;
        }
        if (size > 2 && bearsTwo(words) && !Surnames.isOneOfTwo(words.get(family))) {
            return new FullName(join(words, 2, size), join(words, 0, 2), Parting.TWO_FAMILY_NAMES);
        }
        family = withParticles(words, family);
        if (family > 1 && Surnames.isOneOfTwo(words.get(family - 1))) {
            int first = withParticles(words, family - 1);
            return new FullName(join(words, 0, first), join(words, first, size), Parting.TWO_FAMILY_NAMES);
        }
        boolean told = family < 2 || isInitial(words.get(family - 1)) || isParticle(words.get(family));
        return new FullName(join(words, 0, family), join(words, family, size), told ? Parting.TOLD : Parting.LAST_WORD);
    }

    private static boolean bearsTwo(List<String> words) {
        return Surnames.isOneOfTwo(words.get(0)) && Surnames.isOneOfTwo(words.get(1));
    }

    private static int withParticles(List<String> words, int family) {
        int first = family;
        while (first > 1 && isParticle(words.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.endsWith(".");
    }

    /** Whether a name is written in a script in which the parts of a name follow each other without a gap. */
    static boolean isWithoutSpaces(String name) {
        return name.length() > 1 && name.length() <= 8 && isEastAsian(name);
    }

    private static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(letter -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(letter);
            return script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.HANGUL
                    || letter == '\u3005';
        });
    }

    private static FullName withoutSpaces(String name) {
        int family = Surnames.lengthIn(name);
        return new FullName(name.substring(family), name.substring(0, family));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
