package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** «Сменил категорию»: of those in the bases, who is counted otherwise than at the year's start. */
@Path("s/{launch}/category-changes")
public class CategoryChangesResource {

    @Inject Bases bases;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    @GET
    public View list() {
        current.require(Role.CURATOR);
        SchoolYear year = SchoolYear.of(schools.today());
        Period days = new Period(year.firstDay(), schools.today());
        Ui ui = new Ui(visitor);
        List<CategoryChangesPage.Line> lines =
                changes(year, days).map(change -> line(change, ui)).toList();
        return View.of(
                "pairing/categories",
                new CategoryChangesPage(ui.date(year.firstDay()), ui.date(schools.today()), lines));
    }

    private Stream<CategoryChange> changes(SchoolYear year, Period days) {
        long school = current.schoolId();
        List<Long> ids =
                Stream.concat(
                                bases.mentors(school, year).stream().map(MentorProfile::personId),
                                bases.requests(school, year).stream().map(MenteeRequest::personId))
                        .distinct()
                        .toList();
        KnownPersons known = persons.known(ids);
        Comparator<CategoryChange> byDay = Comparator.comparing(CategoryChange::day);
        return ids.stream()
                .flatMap(id -> CategoryChange.of(known.get(id), school, days))
                .sorted(byDay.thenComparing(change -> change.person().name(), RussianOrder.NAMES));
    }

    private CategoryChangesPage.Line line(CategoryChange change, Ui ui) {
        LocalDate day = change.day();
        return new CategoryChangesPage.Line(
                change.person().id(),
                change.person().name().full(),
                change.person().postIn(current.schoolId()),
                ui.date(day),
                change.kind().name());
    }
}
