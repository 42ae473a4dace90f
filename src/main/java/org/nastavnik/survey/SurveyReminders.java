package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Questionnaires that wait for the reader's own answers. */
@ApplicationScoped
class SurveyReminders implements Reminder {

    @Inject WaitingSurveys waiting;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        long count = current.isKnown() && current.chosenSchool().isPresent() ? waiting.count() : 0;
        return count == 0
                ? List.of()
                : List.of(Due.work(50, new Ui(visitor).t("survey.due", count), "my-surveys"));
    }
}
