package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.school.MentoringForms;

class BaseWordsTest {

    private final BaseWords words = new BaseWords();

    private static List<String> options(String questionnaire, int no) throws IOException {
        try (var in = BaseWords.class.getResourceAsStream("/reference/questionnaires.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonArray("questionnaires")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(q -> q.getString("code").equals(questionnaire))
                    .flatMap(
                            q -> q.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                    .filter(question -> question.getInt("no") == no)
                    .flatMap(q -> q.getJsonArray("options").getValuesAs(JsonString.class).stream())
                    .map(JsonString::getString)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_MENTOR, 3, AREAS",
        "INTAKE_MENTEE, 2, AREAS",
        "INTAKE_MENTOR, 8, AGE_GROUPS",
        "INTAKE_MENTOR, 9, MEETINGS",
        "INTAKE_MENTEE, 5, MEETINGS"
    })
    void knowsEveryOptionOfTheQuestionnaires(String questionnaire, int no, BaseWords.Kind kind)
            throws IOException {
        List<String> options = options(questionnaire, no);

        assertThat(options).isNotEmpty();
        assertThat(words.texts(kind, words.byText(kind, options))).isEqualTo(options);
    }

    @Test
    void holdsMentorsAgainstTheEightCriteriaOfTheProcedure() {
        assertThat(words.criteria()).hasSize(8).contains("ресурс времени", "мотивация");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(words.known(BaseWords.Kind.AREAS, List.of("LESSON", "<script>")))
                .isEqualTo(Codes.of("LESSON"));
    }

    @Test
    void fillsAProfileFromItsQuestionnaire() {
        IntakeDraft draft =
                new IntakeDraft(1, UnitFixtures.YEAR, UnitFixtures.MENTOR, MemberRole.MENTOR);
        draft.receive(
                """
                {"forms":"Ученик – ученик\\nПедагог – ученик","areas":"Выбор профессии",
                 "hours":"6","mentees":"2","meeting":"любой","ages":"5–7 классы"}""",
                java.time.LocalDate.of(2026, 9, 20));
        MentorForm form = new MentorForm();

        new IntakeAnswers(draft).fill(form, words, new MentoringForms());

        assertThat(form.forms).containsExactly("PUPIL_PUPIL", "TEACHER_PUPIL");
        assertThat(form.areas).containsExactly("PROFESSION");
        assertThat(form.ages).containsExactly("GRADES_5_7");
        assertThat(form.meeting).isEqualTo("ANY");
        assertThat(List.of(form.hours, form.mentees)).containsExactly("6", "2");
    }
}
