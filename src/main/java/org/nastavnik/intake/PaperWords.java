package org.nastavnik.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that schools write into the forms; data, not code. */
final class PaperWords {

    static final PaperWords KNOWN = new PaperWords();

    private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");
    private static final Pattern DIVIDED_WORD = Pattern.compile("(\\p{L})-\\s+(?=\\p{Ll})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}№]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\u2007\\u202f\\u2009]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\ufeff]");

    private final Properties words = read();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final String latin = words.getProperty("lookalike.latin");
    private final String russian = words.getProperty("lookalike.russian");

    private PaperWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                PaperWords.class.getResourceAsStream(
                                        "/reference/filled-papers.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    Pattern pattern(String key) {
        return patterns.computeIfAbsent(key, k -> Pattern.compile(text(k)));
    }

    boolean finds(String key, String text) {
        return pattern(key).matcher(text).find();
    }

    /** The column of that table that the heading names first; none where it names none. */
    @Nullable PaperColumn column(PaperKind kind, String heading) {
        String key = headingKey(heading);
        PaperColumn best = null;
        int first = Integer.MAX_VALUE;
        for (PaperColumn column : kind.columns()) {
            Matcher found = pattern(column.words()).matcher(key);
            if (found.find() && found.start() < first) {
                first = found.start();
                best = column;
            }
        }
        return best;
    }

    /** Whatever stands between its words, and however they are divided at the ends of lines. */
    String headingKey(String heading) {
        String joined = DIVIDED_WORD.matcher(wholeWords(heading)).replaceAll("$1");
        return NO_LETTERS.matcher(plain(joined)).replaceAll(" ").strip();
    }

    /** In lower case, with е for ё and Russian letters for those that only look so. */
    String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (!RUSSIAN.matcher(lower).find()) {
            return lower;
        }
        return WORD.matcher(lower).replaceAll(word -> russian(word.group()));
    }

    private String russian(String word) {
        if (!RUSSIAN.matcher(word).find()) {
            return word;
        }
        StringBuilder russianWord = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = latin.indexOf(word.charAt(i));
            if (at >= 0) {
                russianWord.setCharAt(i, russian.charAt(at));
            }
        }
        return russianWord.toString();
    }

    /** As typed, without what nobody sees, and without hyphens that only end a line. */
    static String wholeWords(String text) {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        return BROKEN_WORD
                .matcher(BLANKS.matcher(seen).replaceAll(" "))
                .replaceAll("$1")
                .replaceAll(" *\\n *", "\n")
                .strip();
    }

    /** The first of the words of a list, numbered from 1, that the text holds. */
    Optional<Integer> numbered(String list, int most, String text) {
        for (int i = 1; i <= most; i++) {
            if (finds(list + "." + i, text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** «a=1|b=2» as a table. */
    Map<String, Integer> numbers(String key) {
        Map<String, Integer> table = new LinkedHashMap<>();
        for (String pair : text(key).split("\\|")) {
            String[] sides = pair.split("=");
            table.put(sides[0], Integer.valueOf(sides[1]));
        }
        return table;
    }
}
