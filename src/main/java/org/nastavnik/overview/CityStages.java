package org.nastavnik.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence.Evidence;
import org.nastavnik.shared.SchoolYear;

/** The seven stages of a school as its own check list shows them, out of the board's numbers. */
record CityStages(SchoolYear year, LocalDate today) {

    List<CityBoardPage.Mark> of(SchoolFigures school) {
        return Arrays.stream(Stage.values()).map(stage -> mark(school, stage)).toList();
    }

    private CityBoardPage.Mark mark(SchoolFigures school, Stage stage) {
        String state = StageList.state(evidence(school, stage), school.isTicked(stage));
        boolean late = !state.equals(StageLine.DONE) && today.isAfter(lastDay(stage));
        return new CityBoardPage.Mark(
                stage.ordinal() + 1, stage.name(), late ? CityBoardPage.LATE : state);
    }

    /** As the road map by stages sets the months. */
    LocalDate lastDay(Stage stage) {
        Month month =
                switch (stage) {
                    case PREPARATION -> Month.SEPTEMBER;
                    case MENTEE_BASE, MENTOR_BASE, SELECTION_TRAINING -> Month.OCTOBER;
                    case MATCHING -> Month.NOVEMBER;
                    case WORK, COMPLETION -> Month.MAY;
                };
        int ofYear = month == Month.MAY ? year.startYear() + 1 : year.startYear();
        return YearMonth.of(ofYear, month).atEndOfMonth();
    }

    private static List<Evidence> evidence(SchoolFigures school, Stage stage) {
        return switch (stage) {
            case PREPARATION ->
                    List.of(
                            fact(school, stage, Figure.DIRECTOR),
                            fact(school, stage, Figure.CURATORS),
                            fact(school, stage, Figure.FORMS),
                            fact(school, stage, Figure.LAUNCHED),
                            fact(school, stage, Figure.ROAD_MAP));
            case MENTEE_BASE ->
                    List.of(
                            fact(school, stage, Figure.REQUESTS),
                            share(school, stage, Figure.CONSENTED, Figure.PARTICIPANTS));
            case MENTOR_BASE -> List.of(fact(school, stage, Figure.MENTORS));
            case SELECTION_TRAINING ->
                    List.of(share(school, stage, Figure.APPOINTED, Figure.MENTORS));
            case MATCHING ->
                    List.of(
                            share(school, stage, Figure.MATCHED, Figure.REQUESTS),
                            share(school, stage, Figure.FIXED, Figure.UNITS));
            case WORK ->
                    List.of(
                            share(school, stage, Figure.PLANS, Figure.WORKING),
                            share(school, stage, Figure.JOURNALS, Figure.WORKING));
            case COMPLETION ->
                    List.of(
                            share(school, stage, Figure.ENDED, Figure.UNITS),
                            Evidence.fact(stage, 0, "", school.hasSubmitted(), ""),
                            fact(school, stage, Figure.CLOSED));
        };
    }

    private static Evidence fact(SchoolFigures school, Stage stage, Figure figure) {
        return Evidence.fact(stage, 0, "", school.of(figure) > 0, "");
    }

    private static Evidence share(SchoolFigures school, Stage stage, Figure done, Figure all) {
        return Evidence.share(stage, 0, "", school.of(done), school.of(all), "");
    }
}
