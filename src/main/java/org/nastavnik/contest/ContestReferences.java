package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Portfolios of mentors. */
@ApplicationScoped
class ContestReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.refuses(
                        "contest.rule.merge", "portfolio", "personId", "contestId", "schoolId"));
    }
}
