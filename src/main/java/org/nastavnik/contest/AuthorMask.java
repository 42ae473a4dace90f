package org.nastavnik.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.PersonName;

/**
 * Takes the author and his school out of what he wrote, in every case, for experts who shall not
 * know whose work it is.
 */
final class AuthorMask {

    private static final int WORD = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String EDGE_BEFORE = "(?<![\\p{L}])";
    private static final String EDGE_AFTER = "(?![\\p{L}])";

    /**
     * @param sign how it begins, to be looked for before the whole: that is many times faster
     */
    private record Spelling(String sign, Pattern whole) {

        static Spelling of(String spelling) {
            return new Spelling(
                    folded(spelling).strip().split("[\\s\u00a0]+")[0], pattern(spelling));
        }

        boolean isIn(String folded, String text) {
            return folded.contains(sign) && whole.matcher(text).find();
        }

        String masked(String text, String word) {
            return whole.matcher(text).replaceAll(word);
        }
    }

    private final List<Spelling> names = new ArrayList<>();
    private final List<Spelling> schools = new ArrayList<>();

    /**
     * @param author the name, and those that were his before
     */
    AuthorMask(Collection<DeclinableName> author, Collection<String> schoolNames) {
        Set<String> spellings = new LinkedHashSet<>();
        author.forEach(name -> spellings.addAll(spellings(name)));
        spellings.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(spelling -> names.add(Spelling.of(spelling)));
        schoolNames.stream()
                .flatMap(AuthorMask::withoutForm)
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> schools.add(Spelling.of(name)));
    }

    private static Set<String> spellings(DeclinableName author) {
        Set<String> spellings = new LinkedHashSet<>();
        for (Case form : Case.values()) {
            PersonName name = author.in(form).name();
            String middle = name.middleName();
            if (middle != null) {
                spellings.add(name.firstName() + " " + middle);
            }
            spellings.add(name.lastName());
        }
        return spellings;
    }

    /** «МБОУ «Ершовская СОШ»» is also called «Ершовская СОШ». */
    private static Stream<String> withoutForm(String name) {
        int open = name.indexOf('\u00ab');
        int close = name.lastIndexOf('\u00bb');
        return open < 0 || close < open
                ? Stream.of(name)
                : Stream.of(name, name.substring(open + 1, close));
    }

    private static Pattern pattern(String spelling) {
        StringBuilder regex = new StringBuilder(EDGE_BEFORE);
        for (char c : spelling.toCharArray()) {
            regex.append(letter(c));
        }
        return Pattern.compile(regex + EDGE_AFTER, WORD);
    }

    private static String letter(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0') {
            return "[\\s\\u00a0]+";
        }
        return "\u0435\u0451\u0415\u0401".indexOf(c) >= 0
                ? "[\u0435\u0451]"
                : Pattern.quote(String.valueOf(c));
    }

    boolean finds(String text) {
        String folded = folded(text);
        return Stream.concat(names.stream(), schools.stream())
                .anyMatch(one -> one.isIn(folded, text));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
    }

    String masked(String text) {
        String masked = text;
        for (Spelling school : schools) {
            masked = school.masked(masked, PaperWords.of("maskedSchool"));
        }
        for (Spelling name : names) {
            masked = name.masked(masked, PaperWords.of("maskedAuthor"));
        }
        return masked;
    }
}
