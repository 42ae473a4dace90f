package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * A package with exactly what it tells.
 *
 * @param school whose it is; for the methodical centre
 */
public record TransferPage(
        String school,
        Line line,
        List<TransferText.Block> blocks,
        boolean mayApprove,
        boolean maySend,
        boolean mayReturn,
        String remark,
        Problems problems) {

    /**
     * One package in a list.
     *
     * @param documentHash in groups of eight, to be read aloud and compared
     */
    public record Line(
            long id,
            String year,
            int versionNo,
            String state,
            String preparedAt,
            String approvedAt,
            String sentAt,
            @Nullable String receiptNumber,
            String readAt,
            @Nullable String remark,
            String documentHash,
            String contentHash) {}
}
