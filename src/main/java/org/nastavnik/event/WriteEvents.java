package org.nastavnik.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;

/** What the curator enters; the same once more is a second press of the button. */
@RequestScoped
class WriteEvents {

    @Inject SchoolEvents events;
    @Inject PublishedPersons published;
    @Inject Persons persons;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    <T extends SchoolOwned> T mine(Class<T> type, long id) {
        current.require(Role.CURATOR);
        return events.byId(type, id, current.schoolId());
    }

    Problems event(@Nullable ProgrammeEvent known, EventForm form) {
        Problems problems = begin(form, known, form.version);
        ProgrammeEvent.Facts facts = form.facts(schools.today(), problems);
        if (facts == null || !problems.isEmpty()) {
            form.version = version(known);
            return problems;
        }
        if (known != null) {
            known.become(facts);
            log("EVENT_CHANGED", known);
        } else if (!isKnown(facts)) {
            keep("EVENT_ENTERED", new ProgrammeEvent(current.schoolId(), facts));
        }
        return problems;
    }

    private boolean isKnown(ProgrammeEvent.Facts facts) {
        return events.events(current.schoolId(), SchoolYear.of(facts.heldOn())).stream()
                .map(ProgrammeEvent::facts)
                .anyMatch(
                        other ->
                                other.kind() == facts.kind()
                                        && other.heldOn().equals(facts.heldOn())
                                        && other.title().equalsIgnoreCase(facts.title()));
    }

    Problems partner(@Nullable PartnerOrganisation known, PartnerForm form) {
        Problems problems = begin(form, known, form.version);
        PartnerOrganisation.Facts facts = form.facts(problems);
        if (facts == null || !problems.isEmpty()) {
            form.version = version(known);
            return problems;
        }
        if (known != null) {
            known.become(facts);
            log("PARTNER_CHANGED", known);
        } else if (events.partners(current.schoolId()).stream()
                .noneMatch(p -> p.facts().fullName().equalsIgnoreCase(facts.fullName()))) {
            keep("PARTNER_ENTERED", new PartnerOrganisation(current.schoolId(), facts));
        }
        return problems;
    }

    Problems publication(@Nullable Publication known, PublicationForm form) {
        Problems problems = begin(form, known, form.version);
        Set<Long> school =
                persons.of(current.schoolId()).stream().map(Person::id).collect(Collectors.toSet());
        Publication.Facts facts = form.facts(schools.today(), school, problems);
        if (facts != null) {
            checkConsents(facts, problems);
            checkAddress(known, facts, problems);
        }
        if (facts == null || !problems.isEmpty()) {
            form.version = version(known);
            return problems;
        }
        if (known != null) {
            known.become(facts);
            log("PUBLICATION_CHANGED", known);
        } else if (events.publication(current.schoolId(), facts.url()).isEmpty()) {
            keep("PUBLICATION_ENTERED", new Publication(current.schoolId(), facts));
        }
        return problems;
    }

    /** Only a second press of the button is the same in everything. */
    void checkAddress(@Nullable Publication known, Publication.Facts facts, Problems problems) {
        Publication other =
                events.publication(current.schoolId(), facts.url())
                        .filter(found -> known == null || found.id() != known.id())
                        .orElse(null);
        if (other != null && (known != null || !other.facts().equals(facts))) {
            problems.add("url", "event.problem.known");
        }
    }

    /** The refusal names nobody: the register of consents tells who it is. */
    private void checkConsents(Publication.Facts facts, Problems problems) {
        LocalDate day = facts.publishedOn();
        int lacking =
                published
                        .lacking(facts.persons(), facts.pictured(), current.schoolId(), day)
                        .size();
        if (lacking > 0) {
            problems.add("person", "event.problem.noConsent", lacking);
        }
    }

    void remove(SchoolOwned entry) {
        years.requireOpen(current.schoolId());
        events.remove(entry);
        log("EVENT_REMOVED", entry);
    }

    private Problems begin(Object form, @Nullable SchoolOwned known, String version) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        if (known != null && !version.equals(version(known))) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        return problems;
    }

    private static String version(@Nullable SchoolOwned known) {
        return known == null ? "" : String.valueOf(known.version());
    }

    private void keep(String action, SchoolOwned entry) {
        events.keep(entry);
        log(action, entry);
    }

    private void log(String action, SchoolOwned entry) {
        audit.write(
                current.personId(),
                current.schoolId(),
                action,
                entry.getClass().getSimpleName() + ":" + entry.id());
    }
}
