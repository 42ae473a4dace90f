package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.consent.ProgrammePeople;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Nobody is taken into a pair or group whose consent the school lacks. */
@ApplicationScoped
public class UnitConsents implements ProgrammePeople {

    @Inject Consents consents;
    @Inject MentoringForms forms;
    @Inject Units units;
    @Inject Bases bases;
    @Inject Schools schools;

    /** The refusal names nobody: the register of consents tells who it is. */
    void requireToAgree(MentoringUnit unit) {
        Set<Long> missing = consents.missing(members(unit), unit.schoolId(), schools.today());
        if (!missing.isEmpty()) {
            throw new RuleBroken("pairing.rule.noConsent", unit.code(), missing.size());
        }
    }

    /**
     * As of now, whatever day the order bears. Workers without a paper were warned of when the
     * order was sent to be signed; without the labour papers nobody may be charged with mentoring.
     */
    void requireToFix(MentoringUnit unit) {
        LocalDate today = schools.today();
        Set<Long> missing = consents.missing(members(unit), unit.schoolId(), today);
        missing.removeIf(id -> consents.isStaff(id, unit.schoolId(), today));
        if (!missing.isEmpty()) {
            throw new RuleBroken("pairing.rule.noConsent", unit.code(), missing.size());
        }
        if (lacksLabourPapers(unit, today)) {
            throw new RuleBroken("pairing.rule.noLabourPapers", unit.code());
        }
    }

    /** Article 351.8 of the Labour Code: a worker is charged with helping workers. */
    public boolean lacksLabourPapers(MentoringUnit unit, LocalDate day) {
        return forms.byCode(unit.formCode()).staff()
                && consents.isStaff(unit.mentor(), unit.schoolId(), day)
                && !consents.covered(
                        unit.mentor(), unit.schoolId(), ConsentKind.LABOUR_MENTORING, day);
    }

    private static Collection<Long> members(MentoringUnit unit) {
        return Stream.concat(Stream.of(unit.mentor()), unit.mentees().stream()).toList();
    }

    @Override
    public Set<Long> participants(long schoolId, LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        Set<Long> all = new TreeSet<>();
        bases.mentors(schoolId, year).stream()
                .filter(MentorProfile::isOffered)
                .forEach(profile -> all.add(profile.personId()));
        bases.requests(schoolId, year).forEach(request -> all.add(request.personId()));
        units.of(schoolId, year).stream()
                .filter(unit -> unit.state() == MentoringUnit.State.PROPOSED || isOn(unit))
                .forEach(unit -> all.addAll(members(unit)));
        return all;
    }

    private static boolean isOn(MentoringUnit unit) {
        return AgreeUnit.takesPlaces(unit);
    }

    @Override
    public Set<Long> labourMentors(long schoolId, LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        Stream<Long> profiles =
                bases.mentors(schoolId, year).stream()
                        .filter(MentorProfile::isOffered)
                        .filter(profile -> forms.byCode(profile.formCode()).staff())
                        .map(MentorProfile::personId);
        Stream<Long> members =
                units.of(schoolId, year).stream()
                        .filter(UnitConsents::isOn)
                        .filter(unit -> forms.byCode(unit.formCode()).staff())
                        .map(MentoringUnit::mentor);
        return consents.staff(Stream.concat(profiles, members).distinct().toList(), schoolId, day);
    }
}
