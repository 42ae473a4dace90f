package org.nastavnik.survey;

import java.util.List;
import java.util.Optional;
import org.nastavnik.place.GradedKind;

/**
 * What a grade book counts: handed in of asked, whether the survey still runs or not. Who has said
 * that he does not want to answer is not counted.
 */
final class Counted {

    private Counted() {}

    static Optional<GradedKind.Done> of(List<QuestionnaireResponse.State> asked) {
        int handedIn =
                (int)
                        asked.stream()
                                .filter(state -> state == QuestionnaireResponse.State.HANDED_IN)
                                .count();
        int expected =
                (int)
                        asked.stream()
                                .filter(state -> state != QuestionnaireResponse.State.REFUSED)
                                .count();
        return expected == 0
                ? Optional.empty()
                : Optional.of(new GradedKind.Done(handedIn, expected));
    }
}
