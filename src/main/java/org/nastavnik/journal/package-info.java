/**
 * Meetings of a pair or group, and the journal that a mentor hands in. Owns the entries, who came,
 * and their former texts; asks {@code pairing} who was in the unit on a day and {@code plan} which
 * rows are still to be done. The first entry makes a fixed unit active.
 */
@NullMarked
package org.nastavnik.journal;

import org.jspecify.annotations.NullMarked;
