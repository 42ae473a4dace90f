package org.nastavnik.grammar;

import java.util.Map;
import java.util.Optional;

/** Forms that a person has corrected by hand: full text by case. They win over every rule. */
public record NameForms(Map<Case, String> byCase) {

    public static final NameForms NONE = new NameForms(Map.of());

    public NameForms {
        byCase = Map.copyOf(byCase);
    }

    Optional<String> in(Case wanted) {
        return Optional.ofNullable(byCase.get(wanted));
    }
}
