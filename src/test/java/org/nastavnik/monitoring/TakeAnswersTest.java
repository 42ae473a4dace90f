package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.ResponseHandedIn;
import org.nastavnik.survey.Side;
import org.nastavnik.survey.SurveyPhase;

class TakeAnswersTest {

    private final List<Measurement> kept = new ArrayList<>();

    private void handIn(SurveyPhase phase, LocalDate opensOn, ResponseHandedIn.Answer... answers) {
        TakeAnswers take = new TakeAnswers();
        take.parameters = new ImpactParameters();
        take.measurements =
                new Measurements() {
                    @Override
                    void take(long school, Measurement.Subject subject, Measurement.Result result) {
                        kept.add(new Measurement(school, subject, result));
                    }
                };
        take.take(
                new ResponseHandedIn(
                        1,
                        new SchoolYear(2026),
                        20,
                        Side.MENTEE,
                        "IMPACT_PUPIL",
                        phase,
                        opensOn,
                        opensOn.plusDays(9),
                        List.of(answers)));
    }

    private static ResponseHandedIn.Answer answer(
            @Nullable String impact, @Nullable String about, String words) {
        return new ResponseHandedIn.Answer(
                new Question(
                        1,
                        "Вопрос",
                        Question.Type.SCALE,
                        true,
                        List.of(),
                        new Question.Limits(null, null),
                        null,
                        null,
                        List.of(),
                        null,
                        about != null,
                        new Question.Links(null, impact, null, null, null)),
                about,
                words);
    }

    @Test
    void measuresAnInfluenceOnEntry() {
        handIn(SurveyPhase.ENTRY, LocalDate.of(2026, 9, 20), answer("ENGAGEMENT", null, "7"));

        Measurement only = kept.get(0);
        assertThat(only.parameter()).isEqualTo("ENGAGEMENT");
        assertThat(only.moment()).isEqualTo(Moment.ENTRY);
        assertThat(only.mark()).isEqualByComparingTo(new BigDecimal("7"));
        assertThat(only.byRole()).isEqualTo(Role.MENTEE);
        assertThat(only.isRestricted()).isFalse();
        assertThat(only.isAnswered()).isTrue();
        assertThat(only.measuredOn()).isEqualTo("2026-09-29");
    }

    @Test
    void marksRestrictedParametersAsSuch() {
        handIn(SurveyPhase.EXIT, LocalDate.of(2027, 5, 10), answer("EMOTION", null, "4"));

        assertThat(kept.get(0).isRestricted()).isTrue();
        assertThat(kept.get(0).moment()).isEqualTo(Moment.EXIT);
    }

    @Test
    void putsADiagnosticIntoTheQuarterInWhichItWasOpened() {
        handIn(
                SurveyPhase.DIAGNOSTIC,
                LocalDate.of(2026, 11, 25),
                answer(null, "Оценивание", "6"),
                answer(null, "Урок", "8"));

        assertThat(kept).extracting(Measurement::about).containsExactly("Оценивание", "Урок");
        assertThat(kept).allMatch(Measurement::isCompetence);
        assertThat(kept).allMatch(known -> known.moment() == Moment.FIRST);
    }

    @Test
    void leavesOutWhatMeasuresNothing() {
        handIn(
                SurveyPhase.EXIT,
                LocalDate.of(2027, 5, 10),
                answer(null, null, "8"),
                answer("ENGAGEMENT", null, "не знаю"),
                answer("UNHEARD_OF", null, "8"));

        assertThat(kept).isEmpty();
    }
}
