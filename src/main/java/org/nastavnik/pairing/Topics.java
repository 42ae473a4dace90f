package org.nastavnik.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do, needs or likes, word by word: «проектная деятельность» meets «проектной
 * деятельностью». Endings are cut off, for the same word stands in other cases on the other side.
 */
public final class Topics {

    private static final Topics NONE = new Topics(new LinkedHashMap<>());

    /** Beginnings of words that say nothing about a topic, however often they meet. */
    private static final List<String> EMPTY = lines("/reference/empty-words.txt");

    /** The longer before the shorter. */
    private static final List<String> ENDINGS = lines("/reference/word-endings.txt");

    private static final String CODE = "#";
    private static final int LONGEST_STEM = 6;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST = 4;

    private final Map<String, String> byStem;

    private Topics(Map<String, String> byStem) {
        this.byStem = byStem;
    }

    public static Topics none() {
        return NONE;
    }

    /** The same and words of a dictionary, which are told by their codes. */
    public Topics with(Codes codes) {
        Map<String, String> found = new LinkedHashMap<>();
        codes.all().forEach(code -> found.put(CODE + code, CODE + code));
        found.putAll(byStem);
        return new Topics(found);
    }

    /** The code behind a common word, null where somebody wrote the word himself. */
    static @Nullable String code(String common) {
        return common.startsWith(CODE) ? common.substring(CODE.length()) : null;
    }

    /** Of texts as typed; what is null or blank counts for nothing. */
    public static Topics of(Iterable<? extends @Nullable String> texts) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String text : texts) {
            if (text != null) {
                words(text).forEach(word -> found.putIfAbsent(stem(word), word));
            }
        }
        EMPTY.forEach(empty -> found.keySet().removeIf(stem -> stem.startsWith(empty)));
        return found.isEmpty() ? NONE : new Topics(found);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST || isAbbreviation(word, text)) {
                words.add(word);
            }
        }
        return words;
    }

    /** «ИКТ», «ОГЭ»: short, but said in capitals. */
    private static boolean isAbbreviation(String word, String text) {
        return word.length() > 1 && text.contains(word.toUpperCase(Locale.ROOT));
    }

    private static String stem(String word) {
        String plain = word.replace('\u0451', '\u0435');
        String bare =
                ENDINGS.stream()
                        .filter(plain::endsWith)
                        .map(ending -> plain.substring(0, plain.length() - ending.length()))
                        .filter(rest -> rest.length() >= SHORTEST_STEM)
                        .findFirst()
                        .orElse(plain);
        return bare.length() > LONGEST_STEM ? bare.substring(0, LONGEST_STEM) : bare;
    }

    public boolean isEmpty() {
        return byStem.isEmpty();
    }

    public int size() {
        return byStem.size();
    }

    /** In the words of this side, in its order. */
    public List<String> commonWith(Topics other) {
        return byStem.entrySet().stream()
                .filter(entry -> other.byStem.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Topics.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
