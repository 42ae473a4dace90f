package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.school.Schools;

/** How many questionnaires wait for the current person's answers, for the boards. */
@RequestScoped
public class WaitingSurveys {

    @Inject OwnResponses own;
    @Inject Schools schools;

    public long count() {
        return own.ofThisYear().stream()
                .filter(one -> !one.response().isSettled())
                .filter(one -> one.survey().isOpenOn(schools.today()))
                .count();
    }
}
