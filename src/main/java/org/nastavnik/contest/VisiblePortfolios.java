package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * A mentor sees his own portfolios; curator and director those of the school once submitted, the
 * director before that what he is asked to put forward.
 */
@RequestScoped
class VisiblePortfolios {

    @Inject Portfolios portfolios;
    @Inject Contests contests;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    Portfolio byId(long id) {
        Portfolio portfolio = portfolios.byId(id, current.schoolId());
        boolean submitted = seesSchool() && portfolio.isLocked();
        if (!isOwn(portfolio) && !submitted && !asksDirector(portfolio)) {
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

    /** Filled in, and its contest wants the school to put the author forward. */
    private boolean asksDirector(Portfolio portfolio) {
        return current.is(Role.DIRECTOR)
                && !portfolio.isLocked()
                && portfolio.missing().isEmpty()
                && contests.byId(portfolio.contestId()).nominated();
    }

    boolean mayNominate(Portfolio portfolio) {
        return asksDirector(portfolio) && portfolio.nominatedOn() == null && !isOwn(portfolio);
    }

    List<Portfolio> toNominate() {
        return current.is(Role.DIRECTOR)
                ? portfolios.toNominate(current.schoolId(), SchoolYear.of(schools.today())).stream()
                        .filter(this::mayNominate)
                        .toList()
                : List.of();
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
