package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.QuestionnaireResponse.State.ASKED;
import static org.nastavnik.survey.QuestionnaireResponse.State.DRAFT;
import static org.nastavnik.survey.QuestionnaireResponse.State.HANDED_IN;
import static org.nastavnik.survey.QuestionnaireResponse.State.OPENED;
import static org.nastavnik.survey.QuestionnaireResponse.State.REFUSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.place.GradedKind.Done;

class CountedTest {

    @Test
    void countsWhatIsHandedInOfWhatIsAsked() {
        assertThat(Counted.of(List.of(ASKED, DRAFT, HANDED_IN))).contains(new Done(1, 3));
    }

    @Test
    void countsNothingWhereNothingIsAsked() {
        assertThat(Counted.of(List.of())).isEmpty();
    }

    @Test
    void whoDoesNotWantToAnswerIsNotExpectedTo() {
        assertThat(Counted.of(List.of(REFUSED, HANDED_IN, OPENED))).contains(new Done(1, 2));
        assertThat(Counted.of(List.of(REFUSED))).isEmpty();
    }
}
