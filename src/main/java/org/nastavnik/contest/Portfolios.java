package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/**
 * All portfolios. Only the methodical centre looks over all schools, and only at submitted ones.
 */
@ApplicationScoped
public class Portfolios {

    @PersistenceContext EntityManager entities;

    Portfolio add(Portfolio portfolio) {
        entities.persist(portfolio);
        entities.flush();
        return portfolio;
    }

    public Portfolio byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Portfolio.class, id))
                .filter(portfolio -> portfolio.schoolId() == schoolId)
                .orElseThrow(() -> new PortfolioNotFound(id));
    }

    /** For the methodical centre only: what was once submitted to the contest. */
    Portfolio submittedTo(Contest contest, long id) {
        return of(contest).stream()
                .filter(portfolio -> portfolio.id() == id)
                .findFirst()
                .orElseThrow(() -> new PortfolioNotFound(id));
    }

    /** For the methodical centre only: all that were once submitted, returned ones among them. */
    public List<Portfolio> of(Contest contest) {
        return entities.createNamedQuery("Portfolio.ofContest", Portfolio.class)
                .setParameter("contest", contest.id())
                .getResultList();
    }

    public List<Portfolio> ofPerson(long personId, long schoolId) {
        return entities.createNamedQuery("Portfolio.ofPerson", Portfolio.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Works are numbered as they are let in. */
    int nextWorkNo(Contest contest) {
        return 1
                + of(contest).stream()
                        .map(Portfolio::workNo)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    /** For those who have a sheet for it: experts know a work by that only. */
    Portfolio judged(ScoreSheet sheet) {
        return Optional.ofNullable(entities.find(Portfolio.class, sheet.portfolioId()))
                .orElseThrow(() -> new PortfolioNotFound(sheet.portfolioId()));
    }

    /** Unsubmitted ones of the school that its director has not put forward as they are now. */
    List<Portfolio> toNominate(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Portfolio.toNominate", Portfolio.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Submitted by mentors of the school in that year. */
    public List<Portfolio> submittedBy(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Portfolio.ofSchool", Portfolio.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }
}
