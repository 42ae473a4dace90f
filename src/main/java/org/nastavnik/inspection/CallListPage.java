package org.nastavnik.inspection;

import java.util.List;

/**
 * @param onlyFailed what went well is left out
 */
public record CallListPage(List<CallRow> rows, boolean onlyFailed) {}
