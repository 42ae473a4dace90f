package org.nastavnik.inspection;

import java.util.List;

/**
 * @param reference what was searched for, "" where nothing was
 * @param onlyRefused those let in are left out
 */
public record VerdictListPage(List<VerdictRow> rows, String reference, boolean onlyRefused) {}
