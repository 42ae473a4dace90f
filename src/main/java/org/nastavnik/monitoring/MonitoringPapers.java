package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Typed;

/** What the papers of monitoring have in common. */
@ApplicationScoped
class MonitoringPapers {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject MonitoringCycles cycles;
    @Inject SchoolPapers papers;
    @Inject RoleAssignments assignments;
    @Inject Persons persons;
    @Inject Schools schools;

    static PaperData paper(long school, SchoolYear year, Record data, String kind) {
        String title = RUSSIAN.text("monitoring.paper.title." + kind, year.dashed());
        return new PaperData(school, data, title, title);
    }

    /** Null in a school that has none. */
    @Nullable Signatory psychologist(long school) {
        return assignments.holders(Role.PSYCHOLOGIST, school).stream()
                .findFirst()
                .map(persons::known)
                .map(known -> papers.signatory(known, school, schools.today()))
                .orElse(null);
    }

    /** As the curator has sorted it: nobody signs what he has not read. */
    Swot swot(long school, SchoolYear year) {
        return findSwot(school, year).orElseThrow(() -> new RuleBroken("monitoring.rule.noSwot"));
    }

    Optional<Swot> findSwot(long school, SchoolYear year) {
        return cycles.find(school, year, MonitoringStage.PROCESS)
                .map(MonitoringCycle::factors)
                .filter(factors -> !factors.isEmpty())
                .map(MonitoringPapers::sorted);
    }

    private static Swot sorted(List<SwotFactor> factors) {
        return new Swot(
                of(SwotField.STRENGTH, factors),
                of(SwotField.WEAKNESS, factors),
                of(SwotField.OPPORTUNITY, factors),
                of(SwotField.THREAT, factors));
    }

    private static List<Swot.Factor> of(SwotField field, List<SwotFactor> factors) {
        return factors.stream()
                .filter(factor -> factor.field() == field)
                .map(factor -> new Swot.Factor(factor.words(), factor.source()))
                .toList();
    }

    List<String> conclusions(long school, SchoolYear year, MonitoringStage stage) {
        return cycles.find(school, year, stage)
                .map(cycle -> Typed.lines(cycle.conclusions()))
                .orElse(List.of());
    }

    List<String> proposals(long school, SchoolYear year, MonitoringStage stage) {
        return cycles.find(school, year, stage)
                .map(cycle -> Typed.lines(cycle.proposals()))
                .orElse(List.of());
    }
}
