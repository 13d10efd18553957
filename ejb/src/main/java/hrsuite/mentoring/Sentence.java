package hrsuite.mentoring;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is said to people, kept as a key and the numbers and words in it, so that each reader has it in their own language
 * and what was computed can be computed again from it.
 *
 * <p>The pattern stands in the bundle {@code sentences} of a package; first come the numbers, then the words, then the
 * parts, counted from {@code {0}}.
 *
 * @param from package of the bundle
 * @param key of the pattern
 * @param numbers as they were scored
 * @param words as they are written in the data, the same in every language
 * @param parts sentences of their own within this one
 */
public record Sentence(String from, String key, List<Double> numbers, List<String> words, List<Sentence> parts) {

    public Sentence {
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
        words = words == null ? List.of() : List.copyOf(words);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** A sentence out of the bundle beside a class. */
    public static Sentence of(Class<?> beside, String key, double... numbers) {
        return new Sentence(
                beside.getPackageName(), key, DoubleStream.of(numbers).boxed().toList(), null, null);
    }

    /** The same with words in it. */
    public Sentence naming(String... texts) {
        return new Sentence(from, key, numbers, List.of(texts), parts);
    }

    /** The same with other sentences in it. */
    public Sentence around(Sentence... inside) {
        return new Sentence(from, key, numbers, words, List.of(inside));
    }

    /** In a language; in English where we do not speak it. */
    public String in(Locale language) {
        List<Object> values = new ArrayList<>(numbers);
        values.addAll(words);
        values.addAll(parts);
        return say(from, key, language, values.toArray());
    }

    /**
     * At once, in the language of whoever is being answered.
     *
     * @param values numbers, words and sentences, in the order of the pattern
     */
    public static String said(Class<?> beside, String key, Object... values) {
        return say(beside.getPackageName(), key, Language.spoken(), values);
    }

    private static String say(String from, String key, Locale language, Object... values) {
        ResourceBundle patterns = patterns(from, language);
        Locale spoken = patterns.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : patterns.getLocale();
        Object[] texts = Stream.of(values)
                .map(value -> value instanceof Sentence part ? part.in(language) : value)
                .toArray();
        return new MessageFormat(patterns.getString(key), spoken).format(texts);
    }

    /** The patterns of a package. */
    public static ResourceBundle patterns(String from, Locale language) {
        return ResourceBundle.getBundle(
                from + ".sentences",
                language,
                Sentence.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
