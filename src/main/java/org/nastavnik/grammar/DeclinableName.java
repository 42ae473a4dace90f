package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** A person's name that knows its gender and the forms corrected by hand. */
public final class DeclinableName implements Declinable {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

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
        DeclinableName declined =
                of(
                        forms.in(wanted)
                                .map(this::parts)
                                .orElseGet(() -> Declension.of(name, gender, wanted)),
                        gender);
        PrintedForms.tell(this, forms, wanted, declined);
        return declined;
    }

    public PersonName name() {
        return name;
    }

    public Gender gender() {
        return gender;
    }

    @Override
    public NameForms forms() {
        return forms;
    }

    /**
     * A correction is remembered as one line; its words fall to the parts as they do in the
     * nominative.
     */
    private PersonName parts(String line) {
        List<String> words = Arrays.asList(SPACES.split(line.strip()));
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
