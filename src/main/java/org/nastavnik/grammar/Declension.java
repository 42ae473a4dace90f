package org.nastavnik.grammar;

import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * A person's name in a case, by the rules alone. Where a correction is remembered, ask {@link
 * DeclinableName}.
 */
public final class Declension {

    private static final NameRules MEN = NameRules.of(Gender.M);
    private static final NameRules WOMEN = NameRules.of(Gender.F);

    private Declension() {}

    public static PersonName of(PersonName name, Gender gender, Case wanted) {
        if (wanted == Case.NOM) {
            return name;
        }
        if (EasternNames.standsFirst(name)) {
            return EasternNames.decline(name, gender, wanted);
        }
        NameRules rules = gender == Gender.F ? WOMEN : MEN;
        String middle = name.middleName();
        return new PersonName(
                NameWords.inCase(name.lastName(), rules.surname(), wanted),
                NameWords.inCase(name.firstName(), rules.given(), wanted),
                middle == null ? null : patronymic(middle, rules.patronymic(), wanted));
    }

    private static String patronymic(String middle, Rules rules, Case wanted) {
        // «Гасан оглы», «Гасан кызы»: the father's name stays as it is
        return middle.indexOf(' ') >= 0 ? middle : NameWords.inCase(middle, rules, wanted);
    }

    private record NameRules(Rules surname, Rules given, Rules patronymic) {

        static NameRules of(Gender gender) {
            return new NameRules(
                    Rules.of("surname." + gender),
                    Rules.of("given." + gender),
                    Rules.of("patronymic." + gender));
        }
    }
}
