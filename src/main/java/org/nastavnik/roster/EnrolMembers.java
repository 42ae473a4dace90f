package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.PersonForm;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/**
 * Makes persons of ticked members of a course and links their accounts: the tick of a curator is
 * the confirmation. Never by e-mail; never a pupil, whose date of birth the platform does not tell.
 */
@RequestScoped
class EnrolMembers {

    @Inject Identities identities;
    @Inject Persons persons;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Visitor visitor;
    @Inject Clock clock;

    private static final Map<String, String> FIELDS =
            Map.of(
                    "firstName", "first-",
                    "middleName", "middle-",
                    "gender", "gender-",
                    "kind", "kind-",
                    "birthDate", "kind-");

    private record Ticked(Roster.Member member, Person person) {}

    boolean enrol(
            List<Roster.Member> members, MultivaluedMap<String, String> typed, Problems problems) {
        List<Ticked> ticked = new ArrayList<>();
        for (Roster.Member member : members) {
            if (isNew(member) && typed.containsKey("member-" + member.userId())) {
                read(member, typed, problems, ticked);
            }
        }
        if (ticked.isEmpty() && problems.isEmpty()) {
            problems.add(Problems.FORM, "roster.problem.nobody");
        }
        if (!problems.isEmpty()) {
            return false;
        }
        ticked.forEach(this::add);
        audit.write(
                current.personId(), current.schoolId(), "ROSTER_IMPORTED", "rows:" + ticked.size());
        return true;
    }

    private void read(
            Roster.Member member,
            MultivaluedMap<String, String> typed,
            Problems problems,
            List<Ticked> ticked) {
        String id = member.userId();
        PersonForm form = new PersonForm();
        form.lastName = Objects.requireNonNullElse(typed.getFirst("last-" + id), "");
        form.firstName = Objects.requireNonNullElse(typed.getFirst("first-" + id), "");
        form.middleName = Objects.requireNonNullElse(typed.getFirst("middle-" + id), "");
        form.gender = Objects.requireNonNullElse(typed.getFirst("gender-" + id), "");
        form.kind = Objects.requireNonNullElse(typed.getFirst("kind-" + id), "");
        Problems ofRow = forms.check(form);
        Person person = form.newPerson(current.schoolId(), LocalDate.now(clock), ofRow);
        if (person != null && !persons.namesakes(person.name(), current.schoolId()).isEmpty()) {
            ofRow.add("lastName", "people.problem.known");
        }
        ofRow.all()
                .forEach(
                        (field, found) ->
                                found.forEach(
                                        problem ->
                                                problems.add(
                                                        FIELDS.getOrDefault(field, "last-") + id,
                                                        problem.key(),
                                                        problem.arguments().toArray())));
        if (person != null && ofRow.isEmpty()) {
            ticked.add(new Ticked(member, person));
        }
    }

    private void add(Ticked ticked) {
        Person person = persons.add(ticked.person());
        Roster.Member member = ticked.member();
        Identity identity =
                identities.seen(
                        current.launch().registrationId(),
                        member.userId(),
                        new IdentityHints(
                                member.familyName(), member.givenName(), null, member.email()));
        identity.linkTo(person.id());
    }

    private boolean isNew(Roster.Member member) {
        return member.active()
                && identities
                        .find(current.launch().registrationId(), member.userId())
                        .map(identity -> identity.personId() == null)
                        .orElse(true);
    }

    /**
     * @param typed what was ticked and chosen before; null at first
     */
    RosterPage page(
            List<Roster.Member> members,
            String surname,
            @Nullable MultivaluedMap<String, String> typed,
            Problems problems) {
        Ui ui = new Ui(visitor);
        List<Roster.Member> newcomers = members.stream().filter(this::isNew).toList();
        return new RosterPage(
                surname,
                newcomers.stream().map(member -> line(member, typed)).toList(),
                members.size() - newcomers.size(),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                ui.options(
                        "people.kind.",
                        Arrays.stream(AffiliationKind.values()).filter(k -> !k.learner())),
                problems);
    }

    private static RosterPage.Line line(
            Roster.Member member, @Nullable MultivaluedMap<String, String> typed) {
        String id = member.userId();
        return new RosterPage.Line(
                id,
                or(typed, "last-" + id, member.familyName()),
                or(typed, "first-" + id, member.givenName()),
                typed != null && typed.containsKey("member-" + id),
                or(typed, "gender-" + id, ""),
                or(typed, "kind-" + id, AffiliationKind.TEACHER.name()));
    }

    private static String or(
            @Nullable MultivaluedMap<String, String> typed, String field, @Nullable String hint) {
        String before = typed == null ? null : typed.getFirst(field);
        return before != null ? before : Objects.requireNonNullElse(hint, "");
    }
}
