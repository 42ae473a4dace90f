package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * The SWOT analysis of a programme (D25).
 *
 * @param year «2026/2027»
 * @param answered questionnaires it stands on; null where nobody was asked
 */
public record SwotTable(
        InstitutionName school,
        String year,
        LocalDate on,
        @Nullable Integer answered,
        Swot swot,
        Signatory curator) {}
