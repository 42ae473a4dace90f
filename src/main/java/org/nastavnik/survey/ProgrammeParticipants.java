package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Gathers who takes part in a school's programme, and what each works on. */
@ApplicationScoped
class ProgrammeParticipants {

    @Inject Units units;
    @Inject Bases bases;
    @Inject Plans plans;
    @Inject RoleAssignments assignments;
    @Inject Consents consents;
    @Inject Schools schools;

    Participants of(long schoolId, SchoolYear year) {
        return new Participants(
                units.of(schoolId, year),
                Stream.of(
                                mentors(schoolId, year),
                                mentees(schoolId, year),
                                holders(Role.MENTOR, Side.MENTOR, schoolId),
                                holders(Role.MENTEE, Side.MENTEE, schoolId))
                        .flatMap(part -> part)
                        .toList(),
                holders(Role.CURATOR, Side.CURATOR, schoolId).toList());
    }

    /** Nobody is asked whose consent the school lacks; he is a newcomer once it has it. */
    List<Respondent> consenting(List<Respondent> asked, long schoolId) {
        Set<Long> without =
                consents.missing(
                        asked.stream().map(Respondent::personId).toList(),
                        schoolId,
                        schools.today());
        return asked.stream().filter(r -> !without.contains(r.personId())).toList();
    }

    private Stream<Respondent> mentors(long schoolId, SchoolYear year) {
        return bases.mentors(schoolId, year).stream()
                .filter(profile -> profile.state() != MentorProfile.State.RELEASED)
                .map(profile -> new Respondent(profile.personId(), Side.MENTOR));
    }

    private Stream<Respondent> mentees(long schoolId, SchoolYear year) {
        return bases.requests(schoolId, year).stream()
                .filter(request -> request.state() != MenteeRequest.State.WITHDRAWN)
                .map(request -> new Respondent(request.personId(), Side.MENTEE));
    }

    private Stream<Respondent> holders(Role role, Side side, long schoolId) {
        return assignments.holders(role, schoolId).stream().map(id -> new Respondent(id, side));
    }

    /** What the person is asked about: fixed by the first draft, before it what his plans say. */
    List<String> competencesFor(QuestionnaireResponse response, Survey survey) {
        List<String> fixed = response.competences();
        if (fixed != null) {
            return fixed;
        }
        return survey.questionnaire().questions().stream().anyMatch(Question::perCompetence)
                ? competencesOf(response.personId(), survey)
                : List.of();
    }

    /** What the plans of the person's pairs and groups are to form, each once. */
    List<String> competencesOf(long personId, Survey survey) {
        return units.ofPerson(personId, survey.schoolId(), survey.year()).stream()
                .filter(unit -> takesPart(personId, unit))
                .flatMap(unit -> plans.current(unit).stream())
                .flatMap((IndividualPlan plan) -> plan.items().stream())
                .filter(item -> item.status() != PlanItem.Status.CANCELLED)
                .map(item -> item.terms().competence().strip())
                .filter(competence -> !competence.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean takesPart(long personId, MentoringUnit unit) {
        return unit.isCurrentMentor(personId) || unit.mentees().contains(personId);
    }
}
