package org.nastavnik.consent;

import org.nastavnik.site.Problems;

/**
 * @param mayChange the curator; the director only reads
 * @param centre who runs the service, where the school names nobody else
 */
public record ConsentRulesPage(
        ConsentRulesForm form, boolean mayChange, String centre, Problems problems) {}
