package org.nastavnik.survey;

import java.util.List;
import java.util.Optional;
import org.nastavnik.place.GradedKind;

/** What a grade book counts: handed in of asked, whether the survey still runs or not. */
final class Counted {

    private Counted() {}

    static Optional<GradedKind.Done> of(List<QuestionnaireResponse.State> asked) {
        int handedIn =
                (int)
                        asked.stream()
                                .filter(state -> state == QuestionnaireResponse.State.HANDED_IN)
                                .count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new GradedKind.Done(handedIn, asked.size()));
    }
}
