package org.nastavnik.grammar;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forms that a person has corrected by hand: full text by case. They win over every rule.
 *
 * @param correctedAt the page below the launch's address where they are corrected; null where
 *     nobody can
 */
public record NameForms(Map<Case, String> byCase, @Nullable String correctedAt) {

    public static final NameForms NONE = new NameForms(Map.of());

    public NameForms {
        byCase = Map.copyOf(byCase);
    }

    public NameForms(Map<Case, String> byCase) {
        this(byCase, null);
    }

    Optional<String> in(Case wanted) {
        return Optional.ofNullable(byCase.get(wanted));
    }
}
