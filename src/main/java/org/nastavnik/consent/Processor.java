package org.nastavnik.consent;

import org.nastavnik.grammar.InstitutionName;

/**
 * Who processes or receives data besides the school: the municipal operator of the service by the
 * school's order (152-ФЗ, article 6 part 3), the methodical centre.
 */
public record Processor(InstitutionName name, String address) {}
