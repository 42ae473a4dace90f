package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** A person's name that knows its gender and the forms corrected by hand. */
public final class DeclinableName implements Declinable {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private final PersonName name;
    private final Gender gender;
    private final NameForms forms;
    private final @Nullable Bearer bearer;
    private final Addition addition;

    private DeclinableName(
            PersonName name,
            Gender gender,
            NameForms forms,
            @Nullable Bearer bearer,
            Addition addition) {
        this.name = name;
        this.gender = gender;
        this.forms = forms;
        this.bearer = bearer;
        this.addition = addition;
    }

    /** What follows the name in no case of its own. */
    private record Addition(String afterFull, String afterShort) {

        static final Addition NONE = new Addition("", "");

        static String to(String name, String words) {
            return words.isEmpty() ? name : name + " (" + words + ")";
        }
    }

    public static DeclinableName of(PersonName name, Gender gender) {
        return of(name, gender, NameForms.NONE);
    }

    public static DeclinableName of(PersonName name, Gender gender, NameForms forms) {
        return new DeclinableName(name, gender, forms, null, Addition.NONE);
    }

    public DeclinableName borneBy(Bearer person) {
        return new DeclinableName(name, gender, forms, person, addition);
    }

    /**
     * What tells the person from namesakes, in brackets after the name in every case: «Ивановой
     * А.А. (7 «А»)». A signature stands beside its post and needs none.
     */
    public DeclinableName followedBy(String afterFull, String afterShort) {
        return new DeclinableName(name, gender, forms, bearer, new Addition(afterFull, afterShort));
    }

    @Override
    public DeclinableName in(Case wanted) {
        DeclinableName declined =
                of(
                        forms.in(wanted)
                                .map(this::parts)
                                .orElseGet(() -> Declension.of(name, gender, wanted)),
                        gender);
        PrintedForms.tell(of(name, gender, forms), forms, wanted, declined);
        return new DeclinableName(declined.name, gender, NameForms.NONE, bearer, addition);
    }

    /** Whose name it is, where the program knows the person. */
    public Optional<Bearer> bearer() {
        return Optional.ofNullable(bearer);
    }

    /** «Ивановой А.А.», with what tells the person from namesakes. */
    String surnameFirst() {
        return Addition.to(name.surnameFirst(), addition.afterShort());
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

    /** Names are equal that print alike, whoever bears them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DeclinableName that
                && name.equals(that.name)
                && gender == that.gender
                && forms.equals(that.forms)
                && addition.equals(that.addition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, gender, forms, addition);
    }

    @Override
    public String toString() {
        return Addition.to(name.full(), addition.afterFull());
    }
}
