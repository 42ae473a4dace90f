package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Portfolios of mentors, and those who judge them. */
@ApplicationScoped
class ContestReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.keepsOne("portfolio", "personId", "contestId", "schoolId")
                        .refusing("contest.rule.merge"),
                PersonReference.stays("portfolio", "nominatedBy"),
                PersonReference.moves("jury_member", "personId"));
    }
}
