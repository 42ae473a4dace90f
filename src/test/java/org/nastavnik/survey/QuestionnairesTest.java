package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.asked;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;

class QuestionnairesTest {

    static Stream<Questionnaire> all() {
        return new Questionnaires().all().stream();
    }

    @Test
    void shipsAllQuestionnairesOfTheProgramme() {
        assertThat(all()).hasSize(19);
        assertThat(all().mapToInt(one -> one.questions().size()).sum()).isEqualTo(226);
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeAnswered(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();

        assertThat(questions)
                .allSatisfy(
                        question ->
                                assertThat(question.options().isEmpty())
                                        .isNotEqualTo(question.type().chosen()));
        assertThat(questions.stream().map(Question::condition).filter(Objects::nonNull))
                .allSatisfy(
                        condition ->
                                assertThat(questions.get(condition.no() - 1).options())
                                        .contains(condition.answer()));
        assertThat(questions.stream().map(Question::options))
                .allSatisfy(options -> assertThat(options).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOnlyFormsThatThereAre(Questionnaire questionnaire) {
        MentoringForms known = new MentoringForms();

        assertThat(questionnaire.forms()).allMatch(known::knows);
    }

    @Test
    void asksNobodyForWhatThePsychologistMeasures() {
        assertThat(asked("IMPACT_TEACHER"))
                .extracting(Asked::key)
                .containsExactly("q2", "q3", "q4");
        assertThat(questionnaire("IMPACT_TEACHER").questions().get(0).filledBy())
                .isEqualTo(Role.PSYCHOLOGIST);
    }

    @Test
    void asksAboutEachCompetence() {
        assertThat(asked("DIAGNOSTIC", "Урок", "Родители"))
                .extracting(Asked::key)
                .containsExactly("q1-1", "q1-2", "q2", "q3");
        assertThat(asked("DIAGNOSTIC")).extracting(Asked::key).containsExactly("q2", "q3");
    }

    @Test
    void keepsFromThePsychologistWhatOnlyTheCuratorMaySee() {
        Question unwanted = questionnaire("PREFERENCE").questions().get(1);

        assertThat(unwanted.visibleTo(List.of(Role.CURATOR))).isTrue();
        assertThat(unwanted.visibleTo(List.of(Role.PSYCHOLOGIST, Role.DIRECTOR))).isFalse();
    }

    @Test
    void measuresInfluenceTwice() {
        assertThat(questionnaire("IMPACT_PUPIL").phases())
                .containsExactly(SurveyPhase.ENTRY, SurveyPhase.EXIT);
        assertThat(questionnaire("TT_MENTOR_EXIT").phases()).containsExactly(SurveyPhase.EXIT);
    }
}
