package org.nastavnik.consent;

import org.nastavnik.site.Problems;

/**
 * @param centre who runs the service, where the school names nobody else
 */
public record ConsentRulesPage(ConsentRulesForm form, String centre, Problems problems) {}
