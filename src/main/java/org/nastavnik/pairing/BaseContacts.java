package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.site.Messages;

/**
 * Contacts as the bases print them: of a minor those of who acts for him. Every look at them is
 * remembered.
 */
@RequestScoped
class BaseContacts {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Representatives representatives;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** By person; who has none is left out. */
    Map<Long, String> of(Collection<Person> people, long schoolId, LocalDate day) {
        List<Person> minors =
                people.stream().distinct().filter(p -> p.isPupilOf(schoolId, day)).toList();
        Map<Long, List<LegalRepresentative>> acting =
                representatives.of(minors.stream().map(Person::id).toList(), schoolId);
        KnownPersons known =
                persons.known(
                        acting.values().stream()
                                .flatMap(List::stream)
                                .map(LegalRepresentative::personId)
                                .collect(Collectors.toSet()));
        minors.forEach(minor -> remember(minor, schoolId));
        return people.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Person::id,
                                person ->
                                        minors.contains(person)
                                                ? ofMinor(
                                                        acting.getOrDefault(person.id(), List.of()),
                                                        known)
                                                : own(person)));
    }

    private void remember(Person minor, long schoolId) {
        audit.write(current.personId(), schoolId, "MINOR_SEEN", "person:" + minor.id());
    }

    private static String ofMinor(List<LegalRepresentative> acting, KnownPersons known) {
        String lines =
                acting.stream()
                        .map(one -> representative(one, known.get(one.personId())))
                        .collect(Collectors.joining("; "));
        return lines.isEmpty() ? RUSSIAN.text("pairing.paper.none") : lines;
    }

    private static String representative(LegalRepresentative one, Person person) {
        String who =
                RUSSIAN.text("pairing.paper.basis." + one.basis()) + " " + person.name().full();
        String ways = ways(person);
        return ways.isEmpty() ? who : who + ": " + ways;
    }

    private static String own(Person person) {
        String ways = ways(person);
        return ways.isEmpty() ? RUSSIAN.text("pairing.paper.none") : ways;
    }

    private static String ways(Person person) {
        return Stream.<@Nullable String>of(person.phone(), person.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
