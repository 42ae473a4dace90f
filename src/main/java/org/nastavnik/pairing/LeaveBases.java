package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.shared.SchoolYear;

/**
 * Who leaves the school asks for nobody there, is proposed to nobody, and offers nothing any more,
 * unless he has finished it: graduates may go on as mentors.
 */
@ApplicationScoped
class LeaveBases {

    @Inject Bases bases;
    @Inject MatchDrafts drafts;

    /** In the year of his last day, and in that of today, into which the bases may be carried. */
    void leave(long pupil, LetPupilsGo.Leave leave, LocalDate today) {
        for (SchoolYear year : years(leave, today)) {
            bases.requestsOf(pupil, leave.school(), year).stream()
                    .filter(request -> request.state().open())
                    .forEach(MenteeRequest::withdraw);
            drafts.of(leave.school(), year).stream()
                    .filter(draft -> draft.mentorId() == pupil || draft.menteeId() == pupil)
                    .forEach(drafts::remove);
            if (leave.fate() == Departure.Fate.MOVED) {
                bases.mentor(pupil, leave.school(), year).ifPresent(MentorProfile::leaveSchool);
            }
        }
    }

    private static Set<SchoolYear> years(LetPupilsGo.Leave leave, LocalDate today) {
        return new TreeSet<>(List.of(leave.year(), SchoolYear.of(today)));
    }
}
