package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Annex;
import org.nastavnik.monitoring.CityIndicators;
import org.nastavnik.monitoring.CityMeasures;
import org.nastavnik.monitoring.SmallTable;
import org.nastavnik.school.Contingent;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Percent;
import org.nastavnik.shared.SchoolYear;

/** Gathers what schools have submitted, one school after the other, each in a short transaction. */
@ApplicationScoped
class MunicipalGathering {

    private static final String SATISFACTION = "SATISFACTION_MENTEES";

    @Inject Submissions submissions;
    @Inject Practices practices;
    @Inject Authors authors;
    @Inject PublishedAuthors published;
    @Inject AttachedFiles files;
    @Inject YearFigures figures;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject CityMeasures measures;

    /** What a share was reckoned from. */
    record Share(int part, int whole) {

        @Nullable BigDecimal percent() {
            return Percent.of(part, whole);
        }

        /** A school that does not know the whole is left out of both. */
        static Share sum(List<Share> shares) {
            List<Share> known = shares.stream().filter(share -> share.whole() > 0).toList();
            return new Share(
                    known.stream().mapToInt(Share::part).sum(),
                    known.stream().mapToInt(Share::whole).sum());
        }
    }

    /**
     * What a school gives.
     *
     * @param coverage mentees among the pupils
     * @param plans done among the planned
     * @param content mentees who liked to take part, of those who have answered; 0 of 0 where
     *     nobody has answered, or too few
     * @param fewAnswers some have, but too few to be told
     */
    record Gift(
            String school,
            SmallTable.Numbers numbers,
            Share coverage,
            Share plans,
            Share content,
            boolean fewAnswers,
            List<Given> practices) {}

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
    CityIndicators indicators(SchoolYear year) {
        return measures.of(year, schools.today());
    }

    @Transactional
    Gift of(SchoolOfYear school, SchoolYear year, CityIndicators city) {
        Figures known = figures.of(school.id(), year);
        FormFigures all = known.totals();
        return new Gift(
                school.name(),
                new SmallTable.Numbers(
                        all.mentors(), all.mentees(), all.pairs(), all.groups(), all.meetings()),
                coverage(school.id(), year),
                new Share(all.done(), all.planned()),
                city.content(school.id(), SATISFACTION)
                        .map(of -> new Share(of.part(), of.whole()))
                        .orElse(new Share(0, 0)),
                city.hasFewAnswers(school.id(), SATISFACTION),
                practices(school, year).stream().map(this::given).toList());
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

    private Share coverage(long school, SchoolYear year) {
        int pupils =
                years.find(school, year)
                        .flatMap(known -> known.counted(Contingent.PUPILS))
                        .orElse(0);
        return new Share(figures.pupilsMentored(school, year), pupils);
    }
}
