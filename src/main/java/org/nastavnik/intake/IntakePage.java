package org.nastavnik.intake;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * Where a file is brought.
 *
 * @param unit id of the pair or group whose paper it is, "" where that is to be found out
 * @param code of that pair or group
 * @param waiting files that were read and not yet looked through
 */
public record IntakePage(String unit, String code, List<Waiting> waiting, Problems problems) {

    public record Waiting(long id, String takenAt, int open) {}
}
