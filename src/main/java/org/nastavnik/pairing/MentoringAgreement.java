package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consent.Representative;
import org.nastavnik.document.Institution;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Person;

/**
 * The agreement of a mentor, the mentees and the school (D09). It holds no consent to data
 * processing: that is a paper of its own.
 *
 * @param registration null for a draft
 * @param authority what an acting director acts on, in the genitive: «приказа от … № …»; null where
 *     it is the charter
 * @param minors somebody has a representative, whose part the agreement then describes
 * @param meetings when and where they meet; null leaves it to the individual plan
 */
public record MentoringAgreement(
        Institution school,
        String city,
        @Nullable Registration registration,
        Signatory director,
        @Nullable String authority,
        String form,
        boolean group,
        boolean minors,
        Party mentor,
        List<Party> mentees,
        String goal,
        LocalDate from,
        LocalDate to,
        @Nullable String meetings,
        Signatory curator) {

    /**
     * @param post post or class
     * @param representation null for a grown-up
     */
    public record Party(DeclinableName name, Post post, @Nullable Representation representation) {

        /**
         * @param by who acts for a minor; null where the program does not know him
         */
        static Party of(Person person, long schoolId, LocalDate day, @Nullable Representative by) {
            return new Party(
                    person.declinable(day),
                    SchoolPapers.postOn(person, schoolId, day),
                    person.isRepresentedIn(schoolId, day)
                            ? new Representation(person.isRepresentedAloneOn(day), by)
                            : null);
        }
    }

    /**
     * @param acts signs instead of a child under 14; beside one older
     * @param by null where the program does not know him: a blank for a pen
     */
    public record Representation(boolean acts, @Nullable Representative by) {}

    /** What the unit itself does not hold. */
    record Around(
            Institution school,
            String city,
            Signatory director,
            @Nullable String authority,
            String form,
            Party mentor,
            List<Party> mentees,
            Signatory curator) {

        boolean minors() {
            return mentor.representation() != null
                    || mentees.stream().anyMatch(mentee -> mentee.representation() != null);
        }
    }

    static MentoringAgreement of(MentoringUnit unit, Around around) {
        return new MentoringAgreement(
                around.school(),
                around.city(),
                null,
                around.director(),
                around.authority(),
                around.form(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                around.minors(),
                around.mentor(),
                around.mentees(),
                unit.goal(),
                unit.period().from(),
                Objects.requireNonNull(unit.period().to()),
                null,
                around.curator());
    }
}
