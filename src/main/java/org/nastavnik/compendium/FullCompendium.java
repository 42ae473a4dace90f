package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.JoinAnnexes;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The edition that stays in the school: with pairs, groups and all names. */
@ApplicationScoped
class FullCompendium {

    @Inject CompendiumPaper paper;
    @Inject Units units;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject MakeDocument print;

    /** Kept nowhere: it is printed anew whenever it is wanted, and leaves the school by nobody. */
    byte[] print(Compendium compendium) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperData data =
                new PaperData(
                        compendium.schoolId(),
                        new SchoolCompendiumFull(
                                paper.data(compendium, true),
                                units(compendium.schoolId(), compendium.year())),
                        PaperWords.of("title", compendium.year().slashed()),
                        "");
        JoinAnnexes.join(print.print(data), paper.annexes(compendium.id()), out, done -> {});
        return out.toByteArray();
    }

    private List<SchoolCompendiumFull.Unit> units(long school, SchoolYear year) {
        List<MentoringUnit> worked =
                units.of(school, year).stream().filter(unit -> unit.orderId() != null).toList();
        Map<Long, PlanProgress> progress = plans.completionOf(worked, school);
        Map<Long, Meetings.Tally> tallies = meetings.tallies(school, year);
        return worked.stream()
                .map(
                        unit ->
                                unit(
                                        unit,
                                        progress.getOrDefault(unit.id(), PlanProgress.NONE),
                                        tallies.get(unit.id())))
                .toList();
    }

    private SchoolCompendiumFull.Unit unit(
            MentoringUnit unit, PlanProgress plan, Meetings.@Nullable Tally tally) {
        LocalDate today = schools.today();
        boolean ended = unit.endOrderId() != null;
        return new SchoolCompendiumFull.Unit(
                unit.code(),
                forms.byCode(unit.formCode()).name(),
                member(unit.mentor(), unit.schoolId(), today),
                unit.lastMentees().stream()
                        .map(mentee -> member(mentee, unit.schoolId(), today))
                        .toList(),
                unit.period().from(),
                Objects.requireNonNullElse(unit.period().to(), unit.year().lastDay()),
                tally == null ? 0 : (int) tally.count(),
                Figures.percent(plan.done(), plan.total(), 0),
                ended ? PaperWords.of("ended") : null);
    }

    private SchoolCompendiumFull.Member member(long person, long school, LocalDate day) {
        Signatory named = papers.participant(persons.known(person), school, day);
        return new SchoolCompendiumFull.Member(named.name(), named.post());
    }
}
