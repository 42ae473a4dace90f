package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Typed;

/** Prints the second stage of monitoring. */
@RequestScoped
class ImpactPages {

    @Inject OpenMonitoring open;
    @Inject CycleStates states;
    @Inject ReckonImpact impact;
    @Inject MonitoringWords words;
    @Inject Papers papers;
    @Inject CurrentPerson current;

    ImpactPage page() {
        ImpactFindings found = impact.of(current.schoolId(), open.year());
        int year = open.year().startYear();
        return new ImpactPage(
                year,
                open.year().slashed(),
                states.of(MonitoringStage.IMPACT),
                found.measured(),
                !open.isOver() && (current.is(Role.CURATOR) || current.is(Role.PSYCHOLOGIST)),
                found.groups().stream().map(this::group).toList(),
                open.seen(MonitoringStage.IMPACT)
                        .map(cycle -> Typed.lines(cycle.conclusions()))
                        .orElse(List.of()),
                papers.about(DocumentKind.D27, year));
    }

    private ImpactPage.Group group(ImpactFindings.Group group) {
        return new ImpactPage.Group(
                "monitoring.audience." + group.of(),
                group.participants(),
                group.parameters().stream().map(this::row).toList(),
                words.marks(group.chart()),
                group.parameters().stream()
                        .filter(known -> known.significance() != null)
                        .map(this::test)
                        .toList(),
                group.connections().stream().map(this::connection).toList(),
                group.parameters().stream()
                        .filter(known -> known.missing() != null)
                        .map(ImpactPages::once)
                        .toList());
    }

    private ImpactPage.Row row(Impact known) {
        return new ImpactPage.Row(
                known.parameter(),
                known.fallIsGood(),
                known.n(),
                words.number(known.entry(), known.few()),
                words.number(known.exit(), known.few()),
                words.signed(known.change(), known.few()));
    }

    private ImpactPage.Test test(Impact known) {
        Impact.Significance found = Objects.requireNonNull(known.significance());
        String verdict = found.significant() ? (found.better() ? "better" : "worse") : "chance";
        return new ImpactPage.Test(
                known.parameter(),
                words.ui().t("monitoring.verdict." + verdict),
                words.number(found.medianEntry()),
                words.number(found.medianExit()),
                found.gained(),
                found.same(),
                found.lost(),
                probability(found.p()),
                probability(found.ranked()));
    }

    private String probability(@Nullable BigDecimal known) {
        return known == null ? words.ui().t("monitoring.p.tiny") : words.number(known);
    }

    private String connection(ImpactFindings.Connection bond) {
        return words.ui()
                .t(
                        ImpactWords.key("monitoring.connection.", bond),
                        words.ui().t("monitoring.cause." + bond.cause()),
                        bond.parameter(),
                        words.number(bond.bond().rho()),
                        bond.bond().n());
    }

    private static ImpactPage.Once once(Impact known) {
        Impact.Missing missing = Objects.requireNonNull(known.missing());
        return new ImpactPage.Once(known.parameter(), missing.entry(), missing.exit());
    }
}
