package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nastavnik.monitoring.ImpactMonitoringReport.Group;
import org.nastavnik.site.Messages;

/** Says in the Russian of papers what has changed, and whether it may be chance. */
@ApplicationScoped
class ImpactWords {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    Group printed(ImpactFindings.Group found) {
        return Group.of(
                RUSSIAN.text("monitoring.paper.audience." + found.of()),
                found.participants(),
                found.parameters(),
                found.chart(),
                found.connections().stream().map(ImpactWords::sentence).toList());
    }

    private static String sentence(ImpactFindings.Connection bond) {
        return RUSSIAN.text(
                key("monitoring.paper.connection.", bond),
                RUSSIAN.text("monitoring.paper.cause." + bond.cause()),
                bond.parameter(),
                SwotDraft.number(bond.bond().rho()),
                bond.bond().n());
    }

    /** A bond that may be chance has no direction. */
    static String key(String prefix, ImpactFindings.Connection bond) {
        if (!bond.bond().isSignificant()) {
            return prefix + "none";
        }
        return prefix + (bond.isMoreBetter() ? "better" : "worse");
    }

    /** What a curator may begin his conclusions with. */
    List<String> draft(ImpactFindings found) {
        List<String> sentences = new ArrayList<>();
        for (ImpactFindings.Group group : found.groups()) {
            add(sentences, group, "better", impact -> isSure(impact, true));
            add(sentences, group, "worse", impact -> isSure(impact, false));
            add(sentences, group, "chance", ImpactWords::mayBeChance);
            add(sentences, group, "untested", ImpactWords::isUntested);
            add(sentences, group, "few", Impact::few);
        }
        return sentences;
    }

    private static boolean isSure(Impact impact, boolean better) {
        Impact.Significance known = impact.significance();
        return known != null && known.significant() && known.better() == better;
    }

    private static boolean mayBeChance(Impact impact) {
        return impact.significance() != null && !impact.significance().significant();
    }

    private static boolean isUntested(Impact impact) {
        return impact.change() != null && impact.significance() == null;
    }

    private static void add(
            List<String> sentences,
            ImpactFindings.Group group,
            String key,
            Predicate<Impact> which) {
        String those =
                group.parameters().stream()
                        .filter(which)
                        .map(ImpactWords::told)
                        .collect(Collectors.joining("; "));
        if (!those.isEmpty()) {
            sentences.add(
                    RUSSIAN.text(
                            "monitoring.paper.conclusion." + key,
                            RUSSIAN.text("monitoring.paper.audience." + group.of()),
                            those));
        }
    }

    private static String told(Impact impact) {
        BigDecimal entry = impact.entry();
        return entry == null
                ? impact.parameter()
                : RUSSIAN.text(
                        "monitoring.paper.fromTo",
                        impact.parameter(),
                        SwotDraft.number(entry),
                        SwotDraft.number(Objects.requireNonNull(impact.exit())));
    }
}
