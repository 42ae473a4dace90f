package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * A person's name in a case, by the rules alone. Where a correction is remembered, ask {@link
 * DeclinableName}.
 */
public final class Declension {

    private static final Pattern SINGLE_WORDS = Pattern.compile("[^ -]+");
    private static final Rules FIXED = Rules.of("fixed");

    private Declension() {}

    public static PersonName of(PersonName name, Gender gender, Case wanted) {
        if (wanted == Case.NOM) {
            return name;
        }
        String middle = name.middleName();
        return new PersonName(
                changed(name.lastName(), "surname." + gender, wanted),
                changed(name.firstName(), "given." + gender, wanted),
                middle == null ? null : patronymic(middle, gender, wanted));
    }

    private static String patronymic(String middle, Gender gender, Case wanted) {
        // «Гасан оглы», «Гасан кызы»: the father's name stays as it is
        return middle.contains(" ") ? middle : changed(middle, "patronymic." + gender, wanted);
    }

    private static String changed(String words, String section, Case wanted) {
        Rules rules = Rules.of(section);
        return Arrays.stream(words.split(" "))
                .map(word -> eachPart(word, part -> rules.inflect(part, wanted)))
                .collect(Collectors.joining(" "));
    }

    private static String eachPart(String word, UnaryOperator<String> change) {
        // «де», «фон»; an initial has no case
        if (Character.isLowerCase(word.charAt(0)) || word.endsWith(".")) {
            return word;
        }
        int last = word.lastIndexOf('-') + 1;
        return SINGLE_WORDS
                .matcher(word)
                .replaceAll(
                        found ->
                                found.start() < last && FIXED.lists(found.group())
                                        ? found.group()
                                        : change.apply(found.group()));
    }
}
