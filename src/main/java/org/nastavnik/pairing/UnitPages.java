package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** What the pages of a unit show. */
@RequestScoped
class UnitPages {

    @Inject Bases bases;
    @Inject Persons persons;
    @Inject PersonOptions options;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject UnitNames names;
    @Inject UnitHistory history;
    @Inject MatchWords words;
    @Inject Papers papers;
    @Inject CurrentPerson current;
    @Inject @Any Instance<UnitLinks> links;

    UnitForm blank() {
        SchoolYear year = SchoolYear.of(schools.today());
        UnitForm form = new UnitForm();
        LocalDate today = schools.today();
        form.from = today.toString();
        form.to = LocalDate.of(year.startYear() + 1, 5, 31).toString();
        return form;
    }

    UnitFormPage form(UnitForm form, Problems problems) {
        long school = current.schoolId();
        SchoolYear year = SchoolYear.of(schools.today());
        List<Person> everyone = persons.of(school);
        List<Long> mentorIds =
                bases.mentors(school, year).stream().map(MentorProfile::personId).toList();
        return new UnitFormPage(
                form,
                problems,
                forms.all().stream().map(f -> new Option(f.code(), f.name())).toList(),
                options.of(everyone.stream().filter(p -> mentorIds.contains(p.id())).toList()),
                options.of(everyone));
    }

    /**
     * @param day null for the whole history
     */
    UnitPage show(MentoringUnit unit, @Nullable LocalDate day) {
        return show(unit, day, DirectionForm.of(unit), new Problems());
    }

    /** As it was typed, with what stands against it. */
    UnitPage show(MentoringUnit unit, DirectionForm typed, Problems problems) {
        return show(unit, null, typed, problems);
    }

    private UnitPage show(
            MentoringUnit unit, @Nullable LocalDate day, DirectionForm typed, Problems problems) {
        boolean curator = current.is(Role.CURATOR);
        boolean prints = curator || current.is(Role.DIRECTOR);
        boolean proposed = unit.state() == MentoringUnit.State.PROPOSED;
        return new UnitPage(
                names.line(unit),
                unit.goal(),
                unit.direction(),
                curator && unit.state() != MentoringUnit.State.CANCELLED ? typed : null,
                problems,
                history.members(unit, day),
                proposed ? history.agreements(unit) : List.of(),
                curator && unit.mentor() == unit.firstMentor()
                        ? words.of(unit.matchWhy())
                        : List.of(),
                day == null ? "" : day.toString(),
                curator && proposed,
                curator && (proposed || unit.state() == MentoringUnit.State.AGREED),
                prints && unit.state() != MentoringUnit.State.CANCELLED,
                links.stream().flatMap(room -> room.of(unit).stream()).toList(),
                prints ? papers.about(DocumentKind.D09, unit.id()) : List.of());
    }
}
