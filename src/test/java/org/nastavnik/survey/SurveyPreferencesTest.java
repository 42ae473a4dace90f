package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.Preferences;
import org.nastavnik.shared.PersonName;

class SurveyPreferencesTest {

    private static final NamedParticipants NAMED =
            new NamedParticipants(
                    List.of(
                            named(1, Side.MENTOR, "Тестова", "Ольга", "Львовна"),
                            named(2, Side.MENTOR, "Образцов", "Пётр", "Ильич"),
                            named(3, Side.MENTOR, "Образцов", "Иван", null),
                            named(4, Side.MENTEE, "Тестова", "Анна", null)));

    private static NamedParticipants.Named named(
            long id, Side side, String last, String first, String middle) {
        return new NamedParticipants.Named(id, side, new PersonName(last, first, middle));
    }

    @Test
    void placesTheWishesInTheirOrderAndTheRefusals() {
        QuestionnaireResponse response =
                new QuestionnaireResponse(
                        SurveyFixtures.aSurveyOf("PREFERENCE", null),
                        new Respondent(20, Side.MENTEE));
        response.handIn(
                Map.of("q1", "Образцов П.\nнекий Никто\nТЕСТОВА Ольга", "q2", "Образцов Иван"),
                List.of(),
                SurveyFixtures.from("a"));

        assertThat(SurveyPreferences.choices(response, NAMED))
                .extracting(
                        Preferences.Choice::from, Preferences.Choice::to, Preferences.Choice::place)
                .containsExactly(tuple(20L, 2L, 1), tuple(20L, 1L, 3), tuple(20L, 3L, 0));
    }

    @Test
    void findsAPersonHoweverTheNameIsWritten() {
        for (String line :
                List.of("Образцов Петр", "петр образцов, 8 «Б»", "Образцов П.И. (учитель)")) {
            assertThat(NAMED.find(line, Side.MENTOR)).as(line).contains(2L);
        }
    }

    @Test
    void twoWhoCouldBeMeantAreNobody() {
        assertThat(NAMED.find("Образцов", Side.MENTOR)).isEmpty();
        assertThat(NAMED.find("Пётр", Side.MENTOR)).isEmpty();
    }

    @Test
    void looksOnTheOtherSideOnly() {
        assertThat(NAMED.find("Тестова", Side.MENTEE)).contains(4L);
        assertThat(NAMED.find("Тестова", Side.MENTOR)).contains(1L);
    }
}
