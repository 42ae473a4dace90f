/** Meetings of a pair or group and the journal that a mentor hands in. Asks {@code grammar}. */
@NullMarked
package org.nastavnik.journal;

import org.jspecify.annotations.NullMarked;
