package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** What the bases, the pairs and the groups show for the stages. */
@ApplicationScoped
class PairingEvidence implements StageEvidence {

    @Inject Bases bases;
    @Inject Units units;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        List<MentorProfile> mentors =
                bases.mentors(schoolId, year).stream().filter(MentorProfile::isOffered).toList();
        List<MenteeRequest> requests =
                bases.requests(schoolId, year).stream()
                        .filter(request -> request.state() != MenteeRequest.State.WITHDRAWN)
                        .toList();
        List<MentoringUnit> all =
                units.of(schoolId, year).stream()
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .toList();
        return List.of(
                Evidence.fact(
                        Stage.MENTEE_BASE,
                        10,
                        "pairing.evidence.requests",
                        !requests.isEmpty(),
                        "requests"),
                Evidence.fact(
                        Stage.MENTOR_BASE,
                        10,
                        "pairing.evidence.mentors",
                        !mentors.isEmpty(),
                        "mentors"),
                share(
                        Stage.SELECTION_TRAINING,
                        "pairing.evidence.appointed",
                        mentors,
                        mentor -> mentor.orderId() != null,
                        "mentors"),
                share(
                        Stage.MATCHING,
                        "pairing.evidence.matched",
                        requests,
                        request -> !request.state().open(),
                        "requests"),
                share(
                        Stage.MATCHING,
                        "pairing.evidence.fixed",
                        all,
                        unit -> unit.orderId() != null,
                        "units"),
                share(
                        Stage.COMPLETION,
                        "pairing.evidence.completed",
                        all,
                        PairingEvidence::isOver,
                        "units"));
    }

    private static boolean isOver(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.COMPLETED
                || unit.state() == MentoringUnit.State.TERMINATED;
    }

    private static <T> Evidence share(
            Stage stage, String key, List<T> all, Predicate<T> done, String path) {
        return Evidence.share(stage, 20, key, all.stream().filter(done).count(), all.size(), path);
    }
}
