package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.SchoolYear;

/** The bases of mentors and mentees, the training of mentors, the forms of the year. */
@ApplicationScoped
class BaseProofs implements RowProofs {

    @Inject Bases bases;
    @Inject ProgrammeYears years;

    @Override
    public Map<Proof, Proven> of(long schoolId, SchoolYear year) {
        Map<Proof, Proven> found = new EnumMap<>(Proof.class);
        requests(bases.requests(schoolId, year), found);
        mentors(
                bases.mentors(schoolId, year).stream().filter(MentorProfile::isOffered).toList(),
                found);
        years.find(schoolId, year)
                .filter(known -> !known.forms().isEmpty())
                .ifPresent(
                        known ->
                                found.put(
                                        Proof.PROGRAMME_FORMS,
                                        Proven.number(
                                                "roadmap.proof.forms", known.forms().size())));
        return found;
    }

    private static void requests(List<MenteeRequest> all, Map<Proof, Proven> found) {
        List<MenteeRequest> standing =
                all.stream().filter(r -> r.state() != MenteeRequest.State.WITHDRAWN).toList();
        if (standing.isEmpty()) {
            return;
        }
        found.put(Proof.BASE_MENTEES, Proven.number("roadmap.proof.mentees", standing.size()));
        Proven matched =
                Proven.share(
                        "roadmap.proof.matched",
                        standing.stream().filter(request -> !request.state().open()).count(),
                        standing.size());
        found.put(Proof.MATCHING, matched);
        found.put(Proof.PAIRS_FORMED, matched);
    }

    private static void mentors(List<MentorProfile> offered, Map<Proof, Proven> found) {
        if (offered.isEmpty()) {
            return;
        }
        found.put(Proof.BASE_MENTORS, Proven.number("roadmap.proof.mentors", offered.size()));
        long trained = offered.stream().filter(mentor -> !mentor.trainings().isEmpty()).count();
        Proven training = Proven.share("roadmap.proof.trained", trained, offered.size());
        found.put(Proof.TRAINING_RECORD, training);
        found.put(Proof.MENTORS_TRAINED, training);
    }
}
