package org.nastavnik.grammar;

import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * «Ким Чен Ир», «Дэн Сяопин», «Нгуен Ван Тхань»: before the given name the family name stays, and
 * of the given name only the last part changes; women's do not change at all. With a patronymic, or
 * «Ким Сергей», it is a surname like others.
 */
final class EasternNames {

    private static final Rules FAMILY = Rules.of("eastern");
    private static final Rules FAMILY_OF_THREE = Rules.of("eastern-of-three");
    private static final Rules GIVEN = Rules.of("given." + Gender.M);

    private EasternNames() {}

    static boolean standsFirst(PersonName name) {
        return name.middleName() == null
                && (FAMILY.lists(name.lastName())
                        || hasTwoParts(name.firstName()) && FAMILY_OF_THREE.lists(name.lastName()));
    }

    static PersonName decline(PersonName name, Gender gender, Case wanted) {
        String given = name.firstName();
        int last = given.lastIndexOf(' ') + 1;
        String changed =
                gender == Gender.F
                        ? given
                        : given.substring(0, last)
                                + NameWords.inCase(given.substring(last), GIVEN, wanted);
        return new PersonName(name.lastName(), changed, null);
    }

    private static boolean hasTwoParts(String given) {
        int hyphen = given.indexOf('-');
        return given.indexOf(' ') > 0
                || hyphen > 0
                        && hyphen + 1 < given.length()
                        && Character.isLowerCase(given.charAt(hyphen + 1));
    }
}
