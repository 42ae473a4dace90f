package org.nastavnik.monitoring;

import java.util.List;

/** Exactly what would leave the school now. */
public record TransferPreviewPage(
        String year, int startYear, int versionNo, List<TransferText.Block> blocks) {}
