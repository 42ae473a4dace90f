package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.nastavnik.shared.SchoolYear;

/** How many were asked in a school's surveys of a year and how many have answered. */
@ApplicationScoped
public class SurveyTurnouts {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject AnonymousSheets sheets;

    public record Line(
            Questionnaire questionnaire,
            SurveyPhase phase,
            LocalDate opensOn,
            LocalDate dueOn,
            int asked,
            int answered) {}

    /** In the order of the surveys, the earliest first. */
    public List<Line> of(long schoolId, SchoolYear year) {
        Map<Long, Turnout> turnouts = responses.turnouts(schoolId, year);
        Map<Long, Long> unnamed = sheets.counts(schoolId, year);
        List<Line> lines = new ArrayList<>();
        for (Survey survey : surveys.of(schoolId, year)) {
            Turnout named = turnouts.getOrDefault(survey.id(), Turnout.NONE);
            lines.add(
                    line(survey, Turnout.of(survey, named, unnamed.getOrDefault(survey.id(), 0L))));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static Line line(Survey survey, Turnout turnout) {
        LocalDate over = survey.overOn(LocalDate.MAX);
        return new Line(
                survey.questionnaire(),
                survey.phase(),
                survey.opensOn(),
                over == null ? survey.dueOn() : over,
                (int) turnout.asked(),
                (int) turnout.handedIn());
    }
}
