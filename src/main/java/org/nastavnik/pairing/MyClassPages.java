package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What «Мой класс» shows. */
@RequestScoped
class MyClassPages {

    @Inject OwnClasses classes;
    @Inject Bases bases;
    @Inject Units units;
    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    MyClassPage list() {
        long school = current.schoolId();
        List<MentoringUnit> all = units.of(school, visible.year());
        Map<Long, List<MenteeRequest>> asked =
                bases.requests(school, visible.year()).stream()
                        .collect(Collectors.groupingBy(MenteeRequest::personId));
        return new MyClassPage(
                classes.of(current.personId(), school).stream()
                        .map(ClassTeacher::grade)
                        .sorted(RussianOrder.TEXT)
                        .toList(),
                classes
                        .pupils(persons.of(school), current.personId(), school, schools.today())
                        .stream()
                        .sorted(byGradeAndName(school))
                        .map(p -> line(p, asked.getOrDefault(p.id(), List.of()), all))
                        .toList());
    }

    private static Comparator<Person> byGradeAndName(long school) {
        return Comparator.<Person, String>comparing(p -> p.postIn(school), RussianOrder.TEXT)
                .thenComparing(Person::name, RussianOrder.NAMES);
    }

    private MyClassPage.Line line(
            Person pupil, List<MenteeRequest> asked, List<MentoringUnit> all) {
        return new MyClassPage.Line(
                pupil.id(),
                pupil.name().full(),
                pupil.postIn(current.schoolId()),
                asked(asked),
                all.stream()
                        .filter(unit -> unit.state().standing())
                        .filter(unit -> unit.mentees().contains(pupil.id()))
                        .map(MentoringUnit::code)
                        .collect(Collectors.joining(", ")),
                asked.isEmpty());
    }

    private List<MyClassPage.Asked> asked(List<MenteeRequest> requests) {
        return requests.stream()
                .map(
                        r ->
                                new MyClassPage.Asked(
                                        r.id(),
                                        forms.byCode(r.formCode()).name(),
                                        r.state().name()))
                .toList();
    }

    MyPupilPage pupil(Person pupil) {
        long school = current.schoolId();
        List<MenteeRequest> asked = bases.requestsOf(pupil.id(), school, visible.year());
        boolean own = pupil.isOnlyOf(school);
        return new MyPupilPage(
                pupil.id(),
                pupil.name().full(),
                pupil.postIn(school),
                own ? new Ui(visitor).date(pupil.birthDate()) : "",
                own ? text(pupil.phone()) : "",
                own ? text(pupil.email()) : "",
                representatives.of(pupil.id(), school).stream().map(this::parent).toList(),
                asked(asked),
                asked.isEmpty());
    }

    private MyPupilPage.Parent parent(LegalRepresentative acting) {
        Person person = persons.known(acting.personId());
        return new MyPupilPage.Parent(
                person.name().full(),
                "people.basis." + acting.basis(),
                text(person.phone()),
                text(person.email()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
