package org.nastavnik.contest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * A portfolio as the mentor types it; fields are named as the parts. Anything may stay blank yet.
 */
final class PortfolioForm {

    private static final int CHANGE_CELLS = 3;

    private final MultivaluedMap<String, String> typed;

    PortfolioForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    long version() {
        String version = text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    Map<PortfolioPart, String> parts() {
        Map<PortfolioPart, String> parts = new EnumMap<>(PortfolioPart.class);
        for (PortfolioPart part : PortfolioPart.values()) {
            parts.put(part, text(part.name()));
        }
        return parts;
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    Problems problems(List<String> nominations) {
        Problems problems = new Problems();
        for (PortfolioPart part : PortfolioPart.values()) {
            if (text(part.name()).length() > part.longest()) {
                problems.add(part.name(), "site.problem.Size", part.longest());
            }
        }
        String nomination = text(PortfolioPart.NOMINATION.name());
        if (!nomination.isEmpty() && !nominations.contains(nomination)) {
            problems.add(PortfolioPart.NOMINATION.name(), "site.problem.choice");
        }
        if (Typed.lines(text(PortfolioPart.CHANGES.name())).stream()
                .anyMatch(line -> line.split(";", -1).length != CHANGE_CELLS)) {
            problems.add(PortfolioPart.CHANGES.name(), "contest.problem.changes");
        }
        return problems;
    }
}
