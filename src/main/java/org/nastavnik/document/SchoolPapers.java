package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Messages;

/** What every paper of a school has in common, as it was on the paper's day. */
@ApplicationScoped
public class SchoolPapers {

    @Inject Schools schools;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;

    public Letterhead letterhead(long schoolId, LocalDate day) {
        School school = schools.byId(schoolId);
        SchoolRequisites requisites = school.on(day);
        String address = school.address();
        return new Letterhead(
                requisites.founderLine(),
                requisites.declinableFullName(),
                requisites.declinableShortName(),
                address == null ? school.city() : address);
    }

    /** The school as a party. */
    public Institution institution(long schoolId, LocalDate day) {
        Letterhead head = letterhead(schoolId, day);
        School school = schools.byId(schoolId);
        return new Institution(
                head.fullName(), head.shortName(), head.address(), school.inn(), school.ogrn());
    }

    /** Who signs on that day; a school that has named nobody cannot sign. */
    public Signatory director(long schoolId, LocalDate day) {
        SchoolRequisites requisites = schools.byId(schoolId).on(day);
        Long director = requisites.directorId();
        if (director == null) {
            throw new RuleBroken("document.rule.noDirector");
        }
        return new Signatory(
                requisites.signatoryPost(), persons.byId(director, schoolId).declinable(day));
    }

    /** By what the acting director of that day acts; null where the director himself signs. */
    public @Nullable String authority(long schoolId, LocalDate day) {
        return schools.byId(schoolId).on(day).actingGround();
    }

    /** The curator of the programme; the first one where there are several. */
    public Signatory curator(long schoolId, LocalDate day) {
        Person curator =
                assignments.holders(Role.CURATOR, schoolId).stream()
                        .findFirst()
                        .map(persons::known)
                        .orElseThrow(() -> new RuleBroken("document.rule.noCurator"));
        return signatory(curator, schoolId, day);
    }

    /** As papers name a participant: with the post or the class of that day. */
    public Signatory participant(Person person, long schoolId, LocalDate day) {
        return new Signatory(postOn(person, schoolId, day), person.declinable(day));
    }

    /** «учитель математики», «ученица 10 «А» класса»; "" where neither post nor class is known. */
    public static Post postOn(Person person, long schoolId, LocalDate day) {
        return person.affiliationOn(schoolId, day)
                .map(known -> post(person, known))
                .orElse(Post.of(""));
    }

    private static Post post(Person person, Affiliation known) {
        if (!known.kind().learner() || known.postOrGrade().isEmpty()) {
            return person.declinable(known);
        }
        return Post.of(
                Messages.in(Locale.forLanguageTag("ru"))
                        .text(
                                "document.paper." + known.kind() + "." + person.gender(),
                                known.postOrGrade()));
    }

    public Signatory signatory(Person person, long schoolId, LocalDate day) {
        return new Signatory(postOn(person, schoolId, day), person.declinable(day));
    }
}
