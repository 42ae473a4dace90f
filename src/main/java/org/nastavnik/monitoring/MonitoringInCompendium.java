package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Tells the compendium no more of few persons than the package of depersonalised data does. */
@ApplicationScoped
class MonitoringInCompendium implements CompendiumPart {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject TransferContents transfer;
    @Inject ReckonProcess process;
    @Inject ReckonImpact impact;
    @Inject ImpactParameters parameters;
    @Inject MonitoringPapers papers;

    @Override
    public List<IndicatorLine> indicators(long schoolId, SchoolYear year) {
        return transfer.measures(schoolId, year).stream()
                .flatMap(measure -> line(measure).stream())
                .toList();
    }

    /** Nothing where nothing is known. */
    static Optional<IndicatorLine> line(DepersonalisedData.Measure measure) {
        String value = value(measure);
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal target = measure.target();
        return Optional.of(
                new IndicatorLine(
                        measure.name(),
                        target == null ? "–" : number(target, measure.percent()),
                        value,
                        measure.mark()));
    }

    private static @Nullable String value(DepersonalisedData.Measure measure) {
        if (isKept(measure.part()) || isKept(measure.whole())) {
            return RUSSIAN.text("monitoring.transfer.hidden");
        }
        if (measure.percent()) {
            BigDecimal share = measure.value();
            return share == null ? null : number(share, true);
        }
        Integer count = measure.part().count();
        return count == null ? null : count.toString();
    }

    private static boolean isKept(DepersonalisedData.@Nullable Cell cell) {
        return cell != null && (cell.few() || cell.hidden());
    }

    private static String number(BigDecimal number, boolean percent) {
        String plain = number.toPlainString().replace('.', ',');
        return percent ? plain + "\u00a0%" : plain;
    }

    @Override
    public Optional<NumbersPart> numbers(long schoolId, SchoolYear year) {
        return Optional.of(transfer.numbers(schoolId, year));
    }

    @Override
    public Optional<ProcessPart> process(long schoolId, SchoolYear year) {
        ProcessFindings found = process.of(schoolId, year);
        return found.from() == null ? Optional.empty() : Optional.of(part(found));
    }

    static ProcessPart part(ProcessFindings found) {
        return new ProcessPart(
                found.satisfaction(),
                found.groups().stream()
                        .flatMap(
                                group ->
                                        group.expectations().stream()
                                                .map(one -> mean(group.group(), one)))
                        .toList());
    }

    private static ExpectedAndFound mean(String group, ProcessMonitoringReport.Expectation one) {
        return new ExpectedAndFound(
                group + ": " + one.question(), one.expected(), one.found(), one.difference());
    }

    @Override
    public List<Impact> impact(long schoolId, SchoolYear year, boolean inside) {
        ImpactFindings found = impact.of(schoolId, year);
        return found.measured() ? told(found, inside) : List.of();
    }

    List<Impact> told(ImpactFindings found, boolean inside) {
        Set<String> restricted =
                parameters.all().stream()
                        .filter(ImpactParameter::restricted)
                        .map(ImpactParameter::name)
                        .collect(Collectors.toSet());
        return found.groups().stream()
                .flatMap(group -> group.parameters().stream())
                .filter(one -> one.n() > 0)
                .filter(one -> inside || !restricted.contains(one.parameter()))
                .toList();
    }

    @Override
    public Optional<Swot> swot(long schoolId, SchoolYear year) {
        return papers.findSwot(schoolId, year);
    }
}
