package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** What the pages of councils show. */
@RequestScoped
class CouncilPages {

    @Inject Councils councils;
    @Inject OrderChoices choices;
    @Inject Papers papers;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    CouncilListPage list() {
        SchoolYear year = SchoolYear.of(schools.today());
        return new CouncilListPage(
                year.slashed(),
                councils.of(current.schoolId(), year).stream().map(CouncilPages::line).toList(),
                current.is(Role.CURATOR));
    }

    private static CouncilListPage.Line line(CouncilMinutes minutes) {
        return new CouncilListPage.Line(
                minutes.id(),
                minutes.meeting().minutes().number(),
                minutes.meeting().minutes().date(),
                minutes.items().stream().map(item -> item.said().subject()).toList());
    }

    CouncilFormPage blank(CouncilForm form, Problems problems) {
        return new CouncilFormPage("council", "council", form, choices.staff(), problems);
    }

    CouncilFormPage form(CouncilMinutes minutes, CouncilForm form, Problems problems) {
        String path = "council/" + minutes.id();
        return new CouncilFormPage(path + "/text", path, form, choices.staff(), problems);
    }

    CouncilPage show(CouncilMinutes minutes) {
        CouncilMinutes.Meeting meeting = minutes.meeting();
        return new CouncilPage(
                minutes.id(),
                meeting.minutes().number(),
                meeting.minutes().date(),
                name(meeting.chairId()),
                name(meeting.secretaryId()),
                meeting.members(),
                meeting.present(),
                minutes.items().stream()
                        .map(
                                item ->
                                        new CouncilPage.Item(
                                                item.number(),
                                                item.said().subject(),
                                                name(item.said().speakerId()),
                                                item.said().decisions()))
                        .toList(),
                papers.about(DocumentKind.D41, minutes.id()),
                current.is(Role.CURATOR));
    }

    private String name(long person) {
        return persons.byId(person, current.schoolId()).name().surnameFirst();
    }
}
