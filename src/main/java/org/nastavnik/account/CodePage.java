package org.nastavnik.account;

import org.nastavnik.site.Problems;

/**
 * @param known the account belongs to a person already and needs no code
 */
public record CodePage(boolean known, String typed, Problems problems) {}
