package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        return Stream.of(
                        mentors(bases.mentors(schoolId, year)),
                        requests(bases.requests(schoolId, year)),
                        units(units.of(schoolId, year)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Evidence> mentors(List<MentorProfile> all) {
        List<MentorProfile> offered = all.stream().filter(MentorProfile::isOffered).toList();
        return List.of(
                Evidence.fact(
                        Stage.MENTOR_BASE,
                        10,
                        "pairing.evidence.mentors",
                        !offered.isEmpty(),
                        "mentors"),
                share(
                        Stage.SELECTION_TRAINING,
                        "pairing.evidence.appointed",
                        offered,
                        mentor -> mentor.orderId() != null,
                        "mentors"));
    }

    private static List<Evidence> requests(List<MenteeRequest> all) {
        List<MenteeRequest> standing =
                all.stream()
                        .filter(request -> request.state() != MenteeRequest.State.WITHDRAWN)
                        .toList();
        return List.of(
                Evidence.fact(
                        Stage.MENTEE_BASE,
                        10,
                        "pairing.evidence.requests",
                        !standing.isEmpty(),
                        "requests"),
                share(
                        Stage.MATCHING,
                        "pairing.evidence.matched",
                        standing,
                        request -> !request.state().open(),
                        "requests"));
    }

    private static List<Evidence> units(List<MentoringUnit> all) {
        List<MentoringUnit> kept =
                all.stream().filter(unit -> unit.state() != MentoringUnit.State.CANCELLED).toList();
        return List.of(
                share(
                        Stage.MATCHING,
                        "pairing.evidence.fixed",
                        kept,
                        unit -> unit.orderId() != null,
                        "units"),
                share(
                        Stage.COMPLETION,
                        "pairing.evidence.completed",
                        kept,
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
