package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.account.Belonging;
import org.nastavnik.account.UnlinkAccount;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.IdentityLinked;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * Carries out the ticked rows of a preview, all or none: the tick of a curator is the confirmation.
 * Every row is looked at once more, because others work meanwhile.
 */
@RequestScoped
class ApplyPreview {

    static final String NEW_PERSON = "new";

    @Inject Identities identities;
    @Inject Persons persons;
    @Inject Belonging belonging;
    @Inject Candidates candidates;
    @Inject NewPersonFields newPerson;
    @Inject UnlinkAccount unlink;
    @Inject CurrentPerson current;
    @Inject Event<IdentityLinked> linked;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @return whether all that was ticked is done; else nothing is
     */
    boolean apply(RosterPreview preview, MultivaluedMap<String, String> typed, Problems problems) {
        List<Runnable> changes = new ArrayList<>();
        Map<Long, Person> free =
                candidates.free(preview.registrationId()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        for (RosterRow row : preview.rows()) {
            if (typed.containsKey("row-" + row.id())) {
                Runnable change = prepared(preview, row, typed, free, problems);
                if (change != null) {
                    changes.add(change);
                    changes.add(row::apply);
                }
            }
        }
        if (changes.isEmpty() && problems.isEmpty()) {
            problems.add(Problems.FORM, "roster.problem.nobody");
        }
        if (!problems.isEmpty()) {
            return false;
        }
        changes.forEach(Runnable::run);
        preview.apply(clock.instant());
        audit.write(
                current.personId(),
                current.schoolId(),
                "ROSTER_APPLIED",
                "rows:" + changes.size() / 2);
        return true;
    }

    /**
     * What is to be done for the row, which takes whom it links from the free; null with a problem
     * where it cannot be done any more.
     */
    private @Nullable Runnable prepared(
            RosterPreview preview,
            RosterRow row,
            MultivaluedMap<String, String> typed,
            Map<Long, Person> free,
            Problems problems) {
        Optional<Identity> identity =
                identities
                        .find(preview.registrationId(), row.userId())
                        .map(found -> identities.held(found.id()));
        Long owner = identity.map(Identity::personId).orElse(null);
        if (!Objects.equals(owner, row.personId())) {
            problems.add("row-" + row.id(), "roster.problem.linkedMeanwhile");
            return null;
        }
        return switch (row.kind()) {
            case NEW -> newcomer(preview, row, typed, free, problems);
            case CHANGED -> renamed(identity.orElseThrow(), row, problems);
            case MISSING -> missing(identity.orElseThrow(), row, problems);
        };
    }

    private @Nullable Runnable newcomer(
            RosterPreview preview,
            RosterRow row,
            MultivaluedMap<String, String> typed,
            Map<Long, Person> free,
            Problems problems) {
        String who = typed.getFirst("who-" + row.id());
        if (NEW_PERSON.equals(who)) {
            Person person = newPerson.read(row.id(), typed, problems);
            return person == null
                    ? null
                    : () -> link(preview.registrationId(), row, persons.add(person));
        }
        Long id = Typed.id(who);
        Person person = id == null ? null : free.remove(id);
        if (person == null) {
            problems.add("who-" + row.id(), "roster.problem.who");
            return null;
        }
        if (!belonging.onlyTo(current.schoolId(), person)) {
            problems.add("who-" + row.id(), "account.rule.elsewhere", person.name().full());
            return null;
        }
        return () -> link(preview.registrationId(), row, person);
    }

    private void link(long registrationId, RosterRow row, Person person) {
        Identity identity = identities.listed(registrationId, row.userId(), row.hints());
        identity.linkTo(person.id());
        linked.fire(new IdentityLinked(identity.id(), person.id()));
        audit.write(
                current.personId(), current.schoolId(), "ACCOUNT_LINKED", "person:" + person.id());
    }

    private static @Nullable Runnable renamed(Identity identity, RosterRow row, Problems problems) {
        IdentityHints before = row.oldHints();
        IdentityHints now = identity.hints();
        if (!Objects.equals(before.lastName(), now.lastName())
                || !Objects.equals(before.firstName(), now.firstName())) {
            problems.add("row-" + row.id(), "roster.problem.renamedMeanwhile");
            return null;
        }
        return () -> identity.called(row.hints().lastName(), row.hints().firstName());
    }

    private @Nullable Runnable missing(Identity identity, RosterRow row, Problems problems) {
        long person = Objects.requireNonNull(row.personId());
        if (identity.id() == current.launch().identityId()) {
            problems.add("row-" + row.id(), "account.rule.ownAccount");
            return null;
        }
        if (!belonging.onlyTo(current.schoolId(), persons.known(person))) {
            problems.add("row-" + row.id(), "account.rule.elsewhereAccount");
            return null;
        }
        return () -> unlink.unlink(identity.id(), person);
    }
}
