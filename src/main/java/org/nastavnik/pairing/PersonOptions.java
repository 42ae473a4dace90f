package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.site.Option;

/** Persons to choose from; namesakes are told apart by post or class and year of birth. */
@RequestScoped
class PersonOptions {

    @Inject CurrentPerson current;

    List<Option> of(Collection<Person> people) {
        Map<String, Long> named =
                people.stream()
                        .collect(Collectors.groupingBy(Person::searchName, Collectors.counting()));
        return people.stream()
                .sorted((one, other) -> RussianOrder.NAMES.compare(one.name(), other.name()))
                .map(person -> option(person, named.getOrDefault(person.searchName(), 1L) > 1))
                .toList();
    }

    /** The year of birth is the curator's to see. */
    private Option option(Person person, boolean namesake) {
        String post = person.postIn(current.schoolId());
        List<String> parts = new ArrayList<>(List.of(person.name().full()));
        if (!post.isEmpty()) {
            parts.add(post);
        }
        if (namesake && person.birthDate() != null && current.is(Role.CURATOR)) {
            parts.add(String.valueOf(person.birthDate().getYear()));
        }
        return new Option(String.valueOf(person.id()), String.join(" — ", parts));
    }
}
