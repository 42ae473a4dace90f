package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** The curator puts a mentor and mentees together; what does not fit is said field by field. */
@ApplicationScoped
class ProposeUnit {

    @Inject Units units;
    @Inject OtherMentors others;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Nullable MentoringUnit propose(UnitForm form, Problems problems) {
        MentoringUnit.Terms terms = form.terms(problems);
        List<Long> mentees = List.copyOf(new LinkedHashSet<>(form.mentees));
        if (!forms.knows(form.form)) {
            problems.add("form", "site.problem.choice");
        }
        if (mentees.isEmpty()) {
            problems.add("mentees", "pairing.problem.noMentee");
        }
        if (terms == null || !problems.isEmpty()) {
            return null;
        }
        long mentor = Long.parseLong(form.mentor);
        checkFit(forms.byCode(form.form), mentor, mentees, problems);
        checkOtherMentors(form, mentees, problems);
        return problems.isEmpty() ? unit(terms, mentor, mentees) : null;
    }

    private void checkFit(MentoringForm form, long mentor, List<Long> mentees, Problems problems) {
        if (mentees.contains(mentor)) {
            problems.add("mentees", "pairing.problem.ownMentor");
            return;
        }
        if (!form.mentorKinds().contains(kind(mentor))) {
            problems.add("mentor", "pairing.problem.mentorKind", form.name());
        }
        if (bases.mentor(mentor, current.schoolId(), year()).isEmpty()) {
            problems.add("mentor", "pairing.problem.noProfile");
        }
        if (mentees.size() > 1 && !form.groups()) {
            problems.add("mentees", "pairing.problem.personalForm", form.name());
        }
        if (mentees.stream().anyMatch(id -> !form.menteeKinds().contains(kind(id)))) {
            problems.add("mentees", "pairing.problem.menteeKind", form.name());
        }
    }

    /** Two mentors in one form may be meant so; then the curator says it. */
    private void checkOtherMentors(UnitForm form, List<Long> mentees, Problems problems) {
        if (problems.isEmpty()
                && !form.secondMentor
                && others.lead(mentees, form.form, current.schoolId(), year())) {
            problems.add("secondMentor", "pairing.problem.secondMentor");
        }
    }

    private @Nullable AffiliationKind kind(long personId) {
        return persons.byId(personId, current.schoolId())
                .affiliationIn(current.schoolId())
                .map(a -> a.kind())
                .orElse(null);
    }

    private MentoringUnit unit(MentoringUnit.Terms terms, long mentor, List<Long> mentees) {
        boolean pair = mentees.size() == 1;
        MentoringUnit unit =
                new MentoringUnit(
                        current.schoolId(),
                        year(),
                        units.nextCode(
                                current.schoolId(),
                                year(),
                                pair ? Units.PAIR_LETTER : Units.GROUP_LETTER),
                        pair ? MentoringUnit.Kind.PAIR : MentoringUnit.Kind.GROUP,
                        terms);
        unit.join(mentor, MemberRole.MENTOR, terms.period().from());
        mentees.forEach(id -> unit.join(id, MemberRole.MENTEE, terms.period().from()));
        return units.add(unit);
    }

    private SchoolYear year() {
        return SchoolYear.of(schools.today());
    }
}
