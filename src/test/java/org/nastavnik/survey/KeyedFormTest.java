package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.asked;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyedFormTest {

    private final MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();

    private Map<String, String> words(String questionnaire) {
        return new KeyedForm(typed).words(asked(questionnaire));
    }

    @Test
    void readsAMarkAndZeroForTen() {
        typed.putSingle("q3", "7");
        typed.putSingle("q4", "0");

        assertThat(words("TT_MENTEE_ENTRY")).containsEntry("q3", "7").containsEntry("q4", "10");
    }

    @Test
    void readsAnOptionByItsNumber() {
        typed.putSingle("q1", "2");

        assertThat(words("TT_MENTEE_ENTRY")).containsEntry("q1", "нет");
    }

    @Test
    void readsSeveralOptionsOneAfterAnother() {
        Asked several =
                asked("INTAKE_MENTOR").stream()
                        .filter(one -> one.question().type() == Question.Type.MULTI_CHOICE)
                        .findFirst()
                        .orElseThrow();
        List<String> options = several.question().options();
        typed.putSingle(several.key(), "1, 2 2");

        assertThat(words("INTAKE_MENTOR"))
                .containsEntry(several.key(), options.get(0) + "\n" + options.get(1));
    }

    @Test
    void leavesWhatMeansNothingForTheCheckToFind() {
        typed.putSingle("q1", "7");
        typed.putSingle("q3", "11");
        Map<String, String> words = words("TT_MENTEE_ENTRY");

        assertThat(AnswerCheck.ofPaper(asked("TT_MENTEE_ENTRY"), words).all())
                .containsOnlyKeys("q1", "q3");
    }

    @Test
    void paperMayLeaveQuestionsOutButNotTheConsent() {
        assertThat(AnswerCheck.ofPaper(asked("TT_MENTEE_ENTRY"), Map.of("q3", "5")).isEmpty())
                .isTrue();
        assertThat(AnswerCheck.ofPaper(asked("INTAKE_MENTEE"), Map.of("q1", "Помощь")).all())
                .containsOnlyKeys("q7");
    }
}
