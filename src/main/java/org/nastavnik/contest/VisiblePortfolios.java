package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** A mentor sees his own portfolios; curator and director those of the school once submitted. */
@RequestScoped
class VisiblePortfolios {

    @Inject Portfolios portfolios;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    Portfolio byId(long id) {
        Portfolio portfolio = portfolios.byId(id, current.schoolId());
        boolean submitted = seesSchool() && portfolio.state() == Portfolio.State.SUBMITTED;
        if (!isOwn(portfolio) && !submitted) {
            throw new PortfolioNotFound(id);
        }
        return portfolio;
    }

    Portfolio ownById(long id) {
        Portfolio portfolio = byId(id);
        if (!isOwn(portfolio)) {
            throw new PortfolioNotFound(id);
        }
        return portfolio;
    }

    boolean isOwn(Portfolio portfolio) {
        return portfolio.personId() == current.personId();
    }

    List<Portfolio> mine() {
        return portfolios.ofPerson(current.personId(), current.schoolId());
    }

    List<Portfolio> ofSchool() {
        return seesSchool()
                ? portfolios.submittedBy(current.schoolId(), SchoolYear.of(schools.today()))
                : List.of();
    }

    private boolean seesSchool() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
