/**
 * Boards over several rooms: my pairs, my school, my city; the tabs of each role. Owns nothing;
 * asks every room above it.
 */
@NullMarked
package org.nastavnik.overview;

import org.jspecify.annotations.NullMarked;
