package org.nastavnik.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of a merger show. */
@RequestScoped
class MergerPages {

    private static final int MOST = 50;

    @Inject Persons persons;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject MergePersons mergePersons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    MergerPage choice(Person stays, String search) {
        String key = Person.searchKey(search.isBlank() ? stays.name().lastName() : search);
        List<MergerPage.Entry> found =
                persons.of(current.schoolId()).stream()
                        .filter(p -> p.id() != stays.id() && p.searchName().contains(key))
                        .limit(MOST)
                        .map(this::entry)
                        .toList();
        return new MergerPage(entry(stays), search, found, null, List.of(), new Problems());
    }

    MergerPage preview(Person stays, Person other, Problems problems) {
        Ui ui = new Ui(visitor);
        return new MergerPage(
                entry(stays), "", List.of(), entry(other), moving(ui, other), problems);
    }

    /** Tables that nobody has words for are counted together. */
    private List<String> moving(Ui ui, Person other) {
        Messages messages = Messages.in(visitor.locale());
        Map<String, Long> byWord =
                mergePersons.moving(other).entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        e ->
                                                messages.has("merge." + e.getKey())
                                                        ? "merge." + e.getKey()
                                                        : "merge.other",
                                        java.util.TreeMap::new,
                                        Collectors.summingLong(Map.Entry::getValue)));
        return byWord.entrySet().stream().map(e -> ui.t(e.getKey(), e.getValue())).toList();
    }

    private MergerPage.Entry entry(Person person) {
        Ui ui = new Ui(visitor);
        long school = current.schoolId();
        String kind =
                person.affiliationIn(school).map(a -> ui.t("people.kind." + a.kind())).orElse("");
        String post = person.postIn(school);
        return new MergerPage.Entry(
                person.id(),
                person.version(),
                person.name().full(),
                post.isEmpty() ? kind : kind + ", " + post,
                person.isOnlyOf(school) ? ui.date(person.birthDate()) : "",
                assignments.of(person.id()).stream()
                        .filter(r -> r.schoolId() != null && r.schoolId() == school)
                        .map(r -> ui.t("people.role." + r.role()))
                        .collect(Collectors.joining(", ")),
                identities.of(person.id()).size());
    }
}
