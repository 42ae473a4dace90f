package org.nastavnik.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A person as the curator types it. */
public class PersonForm {

    /** Documents forbid Latin; a letter, then letters, spaces, hyphens, apostrophes, dots. */
    private static final String CYRILLIC = "^$|^\\p{IsCyrillic}[\\p{IsCyrillic} .’'\\-]*$";

    @FormParam("lastName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String lastName = "";

    @FormParam("firstName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String firstName = "";

    @FormParam("middleName")
    @DefaultValue("")
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String middleName = "";

    @FormParam("gender")
    @DefaultValue("")
    @NotBlank(message = "{people.problem.gender}")
    public String gender = "";

    @FormParam("kind")
    @DefaultValue("")
    @NotBlank
    public String kind = "";

    @FormParam("post")
    @DefaultValue("")
    @Size(max = 200)
    public String post = "";

    @FormParam("birthDate")
    @DefaultValue("")
    public String birthDate = "";

    @FormParam("teachingSince")
    @DefaultValue("")
    public String teachingSince = "";

    @FormParam("phone")
    @DefaultValue("")
    @Size(max = 60)
    public String phone = "";

    @FormParam("email")
    @DefaultValue("")
    @Size(max = 190)
    public String email = "";

    @FormParam("nameSince")
    @DefaultValue("")
    public String nameSince = "";

    @FormParam("version")
    public long version;

    static PersonForm of(Person person, long schoolId) {
        PersonForm form = new PersonForm();
        form.lastName = person.name().lastName();
        form.firstName = person.name().firstName();
        form.middleName = Objects.requireNonNullElse(person.name().middleName(), "");
        form.gender = person.gender().name();
        form.kind = person.affiliationIn(schoolId).map(a -> a.kind().name()).orElse("");
        form.post = person.postIn(schoolId);
        form.birthDate = person.birthDate() == null ? "" : person.birthDate().toString();
        form.teachingSince =
                person.affiliationIn(schoolId)
                        .map(Affiliation::teachingSince)
                        .map(LocalDate::toString)
                        .orElse("");
        form.phone = Objects.requireNonNullElse(person.phone(), "");
        form.email = Objects.requireNonNullElse(person.email(), "");
        form.version = person.version();
        return form;
    }

    /** A new person of the school out of the form; null with problems added where it cannot be. */
    public @Nullable Person newPerson(long schoolId, LocalDate today, Problems problems) {
        Entered read = entered(problems, today);
        return read == null ? null : read.toPerson(schoolId, today);
    }

    /** The form read; null with problems added where it cannot be. */
    @Nullable Entered entered(Problems problems, LocalDate today) {
        Gender known = Typed.choice(Gender.class, gender, "gender", problems);
        AffiliationKind what = Typed.choice(AffiliationKind.class, kind, "kind", problems);
        LocalDate born = Typed.day(birthDate, "birthDate", problems);
        LocalDate teaching = Typed.day(teachingSince, "teachingSince", problems);
        if (teaching != null && teaching.isAfter(today)) {
            problems.add("teachingSince", "site.problem.future");
        }
        LocalDate since = Typed.day(nameSince, "nameSince", problems);
        if (born != null && born.isAfter(today)) {
            problems.add("birthDate", "site.problem.future");
        }
        if (what != null && what.learner() && born == null && !problems.has("birthDate")) {
            problems.add("birthDate", "people.problem.learnerBirthDate");
        }
        if (known == null || what == null || !problems.isEmpty()) {
            return null;
        }
        PersonName name = new PersonName(lastName, firstName, Typed.text(middleName));
        return new Entered(
                name,
                known,
                what,
                Typed.text(post),
                born,
                what.staff() ? teaching : null,
                Typed.text(phone),
                Typed.text(email),
                since);
    }

    /**
     * A person read from a form or a row of a table.
     *
     * @param nameSince the day of a new name; null for a first name or a corrected slip
     */
    record Entered(
            PersonName name,
            Gender gender,
            AffiliationKind kind,
            @Nullable String postOrGrade,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate teachingSince,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate nameSince) {

        Person toPerson(long schoolId, LocalDate today) {
            Person person = new Person(name, gender, today);
            person.affiliate(new Affiliation(schoolId, kind, postOrGrade, today))
                    .teachesSince(teachingSince);
            person.bornOn(birthDate);
            person.contacts(phone, email);
            return person;
        }

        void change(Person person, long schoolId) {
            if (!person.name().equals(name)) {
                if (nameSince == null) {
                    person.correctName(name);
                } else {
                    person.rename(name, nameSince);
                }
            }
            person.genderIs(gender);
            person.bornOn(birthDate);
            person.contacts(phone, email);
            person.affiliationIn(schoolId)
                    .ifPresent(
                            known -> {
                                known.become(kind, postOrGrade);
                                known.teachesSince(teachingSince);
                            });
        }
    }
}
