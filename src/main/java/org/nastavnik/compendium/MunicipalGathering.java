package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Annex;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.school.Contingent;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Gathers what schools have submitted, one school after the other, each in a short transaction. */
@ApplicationScoped
class MunicipalGathering {

    @Inject Submissions submissions;
    @Inject Practices practices;
    @Inject Authors authors;
    @Inject PublishedAuthors published;
    @Inject AttachedFiles files;
    @Inject YearFigures figures;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject ProgrammeYears years;

    /** What a school gives. */
    record Gift(MunicipalCompendium.School numbers, List<Given> practices) {}

    /** A practice with its files. */
    record Given(String formCode, SchoolCompendium.PracticeText text, List<Annex> annexes) {}

    /** A returned compendium is being mended; it counts as not submitted. */
    static Map<Long, Submission> taken(Map<Long, Submission> last) {
        return last.entrySet().stream()
                .filter(one -> one.getValue().state() != Submission.State.RETURNED)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    List<SchoolOfYear> schools(SchoolYear year) {
        Map<Long, Submission> taken = taken(submissions.lastBySchool(year));
        return schools.all().stream()
                .map(school -> new SchoolOfYear(school.id(), name(school), taken.get(school.id())))
                .toList();
    }

    private String name(School school) {
        return school.on(schools.today()).shortName();
    }

    /**
     * @param submission null where the school has not submitted
     */
    record SchoolOfYear(long id, String name, @Nullable Submission submission) {

        boolean hasSubmitted() {
            return submission != null;
        }
    }

    @Transactional
    Gift of(SchoolOfYear school, SchoolYear year) {
        List<Given> given = practices(school, year).stream().map(this::given).toList();
        return new Gift(numbers(school, year, given.size()), given);
    }

    List<Practice> practices(SchoolOfYear school, SchoolYear year) {
        return practices.includedOf(school.id(), year).stream().filter(this::mayBeNamed).toList();
    }

    /** A consent that was taken back after the submission keeps the practice out of new copies. */
    private boolean mayBeNamed(Practice practice) {
        return practice.withoutConsent(authors.named(practice)).isEmpty()
                && published.mayBeNamed(practice);
    }

    private Given given(Practice practice) {
        Attachment.Owner owner = Attachment.Owner.of(practice);
        MentoringForm form = forms.byCode(practice.formCode());
        return new Given(
                form.code(),
                SchoolCompendium.PracticeText.of(
                        practice, form.name(), authors.printed(practice), files.of(owner)),
                files.annexes(owner));
    }

    private MunicipalCompendium.School numbers(SchoolOfYear school, SchoolYear year, int given) {
        Figures numbers = figures.of(school.id(), year);
        SchoolCompendium.Totals all = numbers.totals();
        int mentored = figures.pupilsMentored(school.id(), year);
        int pupils =
                years.find(school.id(), year)
                        .flatMap(known -> known.counted(Contingent.PUPILS))
                        .orElse(0);
        return new MunicipalCompendium.School(
                school.name(),
                all.mentors(),
                all.mentees(),
                all.pairs(),
                all.groups(),
                all.meetings(),
                given,
                SmallCells.outcome(mentored, share(mentored, pupils)),
                SmallCells.outcome(all.mentees(), share(numbers.done(), numbers.planned())),
                null);
    }

    static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
