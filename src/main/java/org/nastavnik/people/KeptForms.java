package org.nastavnik.people;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.NameForms;

/** Corrected forms as tables keep them, by the code of the case. */
final class KeptForms {

    private KeptForms() {}

    static NameForms of(Map<String, String> kept, @Nullable String correctedAt) {
        Map<Case, String> byCase = new EnumMap<>(Case.class);
        kept.forEach((code, form) -> byCase.put(Case.valueOf(code), form));
        return new NameForms(byCase, correctedAt);
    }

    static void replace(Map<String, String> kept, Map<Case, String> forms) {
        kept.clear();
        forms.forEach((grammarCase, form) -> kept.put(grammarCase.name(), form));
    }
}
