package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** A person's name that knows its gender and the forms corrected by hand. */
public final class DeclinableName implements Declinable {

    private final PersonName name;
    private final Gender gender;
    private final NameForms forms;

    private DeclinableName(PersonName name, Gender gender, NameForms forms) {
        this.name = name;
        this.gender = gender;
        this.forms = forms;
    }

    public static DeclinableName of(PersonName name, Gender gender) {
        return of(name, gender, NameForms.NONE);
    }

    public static DeclinableName of(PersonName name, Gender gender, NameForms forms) {
        return new DeclinableName(name, gender, forms);
    }

    @Override
    public DeclinableName in(Case wanted) {
        PersonName declined =
                forms.in(wanted)
                        .map(this::parts)
                        .orElseGet(() -> Declension.of(name, gender, wanted));
        return of(declined, gender);
    }

    public PersonName name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    public NameForms forms() {
        return forms;
    }

    /**
     * A correction is remembered as one line; its words fall to the parts as they do in the
     * nominative.
     */
    private PersonName parts(String line) {
        List<String> words = Arrays.asList(line.strip().split("[\\s\u00a0]+"));
        int first = Math.min(count(name.lastName()), words.size() - 1);
        int middle = Math.min(first + count(name.firstName()), words.size());
        return new PersonName(
                String.join(" ", words.subList(0, first)),
                String.join(" ", words.subList(first, middle)),
                String.join(" ", words.subList(middle, words.size())));
    }

    private static int count(String part) {
        return part.split(" ").length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclinableName that
                && name.equals(that.name)
                && gender == that.gender
                && forms.equals(that.forms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, gender, forms);
    }

    @Override
    public String toString() {
        return name.full();
    }
}
