package org.nastavnik.monitoring;

import java.util.List;

/**
 * The register of a school's packages.
 *
 * @param mayPrepare nothing is under way
 */
public record TransferListPage(
        String year, int startYear, List<TransferPage.Line> packages, boolean mayPrepare) {}
