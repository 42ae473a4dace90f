package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;

/** The first page of the centre's people: the methodist's board, the administrator's schools. */
@RequestScoped
class CityPages {

    @Inject CityBoard board;
    @Inject CityFigures figures;
    @Inject Schools schools;
    @Inject Awaiting awaiting;
    @Inject CurrentPerson current;

    CityPage page(CityFilter filter) {
        boolean methodist = current.is(Role.METHODIST);
        return new CityPage(
                AwaitingPage.shortened(awaiting.all()),
                methodist ? board.page(filter) : null,
                methodist ? List.of() : lines(),
                methodist,
                current.is(Role.MUNICIPAL_ADMIN));
    }

    private List<CityPage.Line> lines() {
        return figures.of(board.year(), schools.today(), "").stream()
                .map(
                        school ->
                                new CityPage.Line(
                                        school.id(),
                                        school.school(),
                                        "school.year.state." + school.yearState(),
                                        school.of(Figure.CURATORS)))
                .toList();
    }
}
