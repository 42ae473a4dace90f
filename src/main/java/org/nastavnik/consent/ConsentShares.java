package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;

/** For the methodical centre: how far each school is, no person of any. */
@RequestScoped
class ConsentShares {

    @Inject ConsentBook book;
    @Inject Schools schools;

    ConsentSharesPage page() {
        return new ConsentSharesPage(schools.all().stream().map(this::line).toList());
    }

    private ConsentSharesPage.Line line(School school) {
        int all = book.participants(school.id()).size();
        int missing = book.missing(school.id(), ConsentKind.PROCESSING).size();
        return new ConsentSharesPage.Line(
                school.on(schools.today()).shortName(),
                all == 0 ? -1 : 100 * (all - missing) / all);
    }
}
