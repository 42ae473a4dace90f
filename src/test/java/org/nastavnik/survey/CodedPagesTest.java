package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.school.Schools;

class CodedPagesTest {

    private static final String CODE = "A7KM-34PX";

    /** One school on the first day of the survey. */
    private static final class OneSchool extends Schools {

        @Override
        public LocalDate today() {
            return SurveyFixtures.FIRST_DAY;
        }

        @Override
        public School byId(long id) {
            return SchoolFixtures.other();
        }
    }

    @Test
    void showsNobodyTheDraftOfThePersonThatTheCodeIsFor() {
        CodedPages pages = new CodedPages();
        pages.schools = new OneSchool();
        pages.visitor = ShownPage.visitor("ru");
        Survey survey = SurveyFixtures.aSurvey();
        QuestionnaireResponse response = SurveyFixtures.aResponse();
        response.keep(Map.of("q13", "Только психологу"), List.of(), SurveyFixtures.from("a"));
        Coded coded =
                new Coded(
                        new SurveyCode(survey, null, CODE),
                        new FilledBy(survey, response, List.of()));

        CodedPage page = (CodedPage) pages.of(coded, CODE).parameters().get("page");

        assertThat(page.fields()).isNotEmpty().allMatch(field -> field.value().isEmpty());
    }
}
