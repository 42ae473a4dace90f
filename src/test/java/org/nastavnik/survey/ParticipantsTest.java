package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.MENTOR;
import static org.nastavnik.pairing.UnitFixtures.SECOND_MENTEE;
import static org.nastavnik.pairing.UnitFixtures.SUCCESSOR;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;

class ParticipantsTest {

    private static final Respondent CURATOR = new Respondent(12, Side.CURATOR);
    private static final Respondent CANDIDATE = new Respondent(30, Side.MENTOR);
    private static final Respondent WAITING = new Respondent(31, Side.MENTEE);

    @Test
    void asksTheMenteesOfAFittingForm() {
        Participants participants = of(UnitFixtures.aGroup());

        assertThat(participants.askedBy(questionnaire("TT_MENTEE_ENTRY"), null))
                .containsExactly(
                        new Respondent(MENTEE, Side.MENTEE),
                        new Respondent(SECOND_MENTEE, Side.MENTEE));
        assertThat(participants.askedBy(questionnaire("PP_MENTEE_ENTRY"), null)).isEmpty();
    }

    @Test
    void asksTheMentorOfToday() {
        Participants participants =
                of(UnitFixtures.aPairWithSuccessorFrom(UnitFixtures.FIRST_DAY.plusDays(40)));

        assertThat(participants.askedBy(questionnaire("TT_MENTOR_EXIT"), null))
                .containsExactly(new Respondent(SUCCESSOR, Side.MENTOR));
    }

    @Test
    void asksBothSidesWhereTheQuestionnaireIsForAny() {
        Participants participants = of(UnitFixtures.aPair());

        assertThat(participants.askedBy(questionnaire("MEETING_FEEDBACK"), null))
                .containsExactly(
                        new Respondent(MENTOR, Side.MENTOR), new Respondent(MENTEE, Side.MENTEE));
    }

    @Test
    void asksEachPersonOnce() {
        Participants participants = of(UnitFixtures.aPair(), UnitFixtures.aGroup());

        assertThat(participants.askedBy(questionnaire("TT_MENTOR_ENTRY"), null)).hasSize(1);
    }

    @Test
    void asksNobodyOfAMereProposal() {
        assertThat(of(UnitFixtures.aProposedPair()).askedBy(questionnaire("TT_MENTEE_ENTRY"), null))
                .isEmpty();
        assertThat(of(UnitFixtures.anAgreedPair()).askedBy(questionnaire("TT_MENTEE_ENTRY"), null))
                .hasSize(1);
    }

    @Test
    void asksOneFormOnlyWhereItIsChosen() {
        Participants participants = of(UnitFixtures.aPair());

        assertThat(participants.askedBy(questionnaire("TT_MENTEE_ENTRY"), "TEACHER_STUDENT"))
                .isEmpty();
        assertThat(participants.formsFor(questionnaire("TT_MENTEE_ENTRY")))
                .containsExactly("TEACHER_TEACHER");
    }

    @Test
    void asksTheBasesBeforeThereArePairs() {
        Participants participants = of(UnitFixtures.aPair());

        assertThat(participants.askedBy(questionnaire("INTAKE_MENTOR"), null))
                .containsExactly(CANDIDATE);
        assertThat(participants.askedBy(questionnaire("PREFERENCE"), null))
                .containsExactly(CANDIDATE, WAITING);
    }

    @Test
    void asksTheCuratorAboutTheYear() {
        assertThat(of(UnitFixtures.aPair()).askedBy(questionnaire("CURATOR"), null))
                .containsExactly(CURATOR);
    }

    private static Participants of(MentoringUnit... units) {
        return new Participants(List.of(units), List.of(CANDIDATE, WAITING), List.of(CURATOR));
    }
}
