/** Contests, portfolios of mentors, scoring. Asks {@code document} for what papers share. */
@NullMarked
package org.nastavnik.contest;

import org.jspecify.annotations.NullMarked;
