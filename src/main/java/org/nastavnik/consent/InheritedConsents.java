package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Inheritance;
import org.nastavnik.school.Schools;
import org.nastavnik.school.Succession;

/**
 * Whoever the former school could not process any more does not go over. Consents to processing
 * hold on where the deed of transfer says so; else papers for them are laid out anew. What was
 * agreed about publication and work named the former school and stays with it.
 */
@ApplicationScoped
class InheritedConsents implements Inheritance {

    @Inject Consents consents;
    @Inject DraftConsents draft;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<Long, List<Note>> brings(Succession succession) {
        Set<Long> missing =
                consents.missing(succession.persons(), succession.from(), schools.today());
        Set<Long> signed = signed(succession).keySet();
        Map<Long, List<Note>> notes = new HashMap<>();
        for (Long person : succession.persons()) {
            if (missing.contains(person)) {
                notes.put(person, List.of(Note.barring("consent.succession.missing")));
            } else if (signed.contains(person)) {
                notes.put(person, List.of(Note.brought("consent.succession.signed")));
            }
        }
        return notes;
    }

    /** By a consent of his own, or because he has signed that of the child, which names him. */
    @Override
    public boolean mayFollow(LegalRepresentative acting, Succession succession) {
        List<Long> both = List.of(acting.personId(), acting.wardId());
        return consents.of(both, succession.from()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PROCESSING)
                .filter(consent -> consent.covers(schools.today()))
                .anyMatch(
                        consent ->
                                consent.personId() == acting.personId()
                                        || consent.isSignedBy(acting.personId()));
    }

    /** The consent to processing that holds, by person. */
    private Map<Long, Consent> signed(Succession succession) {
        return consents.of(succession.persons(), succession.from()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PROCESSING)
                .filter(consent -> consent.covers(schools.today()))
                .collect(Collectors.toMap(Consent::personId, c -> c, (older, newer) -> newer));
    }

    /** Both consents are told, for whoever asks later by which of them something was done. */
    private void holdOn(Consent given, long to, String act) {
        Consent held = consents.add(given.in(to, act));
        audit.write(
                current.personId(),
                to,
                "CONSENT_INHERITED",
                "consent:%d consent:%d".formatted(given.id(), held.id()));
    }

    @Override
    public void take(Succession succession) {
        String act = succession.act();
        Map<Long, Consent> signed = signed(succession);
        Set<Long> uncovered =
                consents.missing(succession.persons(), succession.to(), schools.today());
        for (Person person : persons.byIds(uncovered, succession.to())) {
            Consent given = signed.get(person.id());
            if (act != null && given != null) {
                holdOn(given, succession.to(), act);
            } else {
                draft.draft(
                        person,
                        succession.to(),
                        new DraftConsents.Wish(ConsentKind.PROCESSING, null, null, List.of()));
            }
        }
    }
}
