package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the forms of the two bases show. */
@RequestScoped
class BaseForms {

    @Inject BaseAccess access;
    @Inject BaseWords words;
    @Inject Persons persons;
    @Inject PersonOptions options;
    @Inject MentoringForms forms;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    BaseFormPage<MentorForm> mentor(
            MentorForm form, Problems problems, @Nullable MentorProfile known) {
        boolean curator = current.is(Role.CURATOR);
        return page(
                form,
                form.person,
                problems,
                curator ? persons.of(current.schoolId()) : List.of(),
                known == null,
                known != null && problems.has(Problems.FORM)
                        ? lines(MentorForm.of(known))
                        : List.of());
    }

    BaseFormPage<RequestForm> request(
            RequestForm form, Problems problems, @Nullable MenteeRequest known) {
        return page(
                form,
                form.person,
                problems,
                access.askable(),
                known == null,
                known != null && problems.has(Problems.FORM)
                        ? lines(RequestForm.of(known))
                        : List.of());
    }

    private <F> BaseFormPage<F> page(
            F form,
            String person,
            Problems problems,
            List<Person> choice,
            boolean fresh,
            List<String> now) {
        Long id = problems.has("person") ? null : Typed.id(person);
        Ui ui = new Ui(visitor);
        return new BaseFormPage<>(
                form,
                problems,
                id == null ? options.of(choice) : List.of(),
                id == null ? "" : persons.byId(id, current.schoolId()).name().full(),
                new BaseFormPage.Words(
                        forms.all().stream().map(f -> new Option(f.code(), f.name())).toList(),
                        words.options(BaseWords.Kind.AREAS, ui.lang()),
                        words.options(BaseWords.Kind.HOBBIES, ui.lang()),
                        words.options(BaseWords.Kind.AGE_GROUPS, ui.lang()),
                        words.options(BaseWords.Kind.MEETINGS, ui.lang())),
                current.is(Role.CURATOR) || current.is(Role.PSYCHOLOGIST),
                fresh,
                now);
    }

    private static List<String> lines(MentorForm now) {
        return filled(now.competences, now.achievements, now.interests, now.hours, now.mentees);
    }

    private static List<String> lines(RequestForm now) {
        return filled(now.need, now.result, now.interests);
    }

    private static List<String> filled(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).toList();
    }
}
