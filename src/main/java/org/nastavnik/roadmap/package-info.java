/**
 * Road maps of schools and of the municipality: what is to be done in a programme year, by when and
 * by whom, and how far it has come. Owns the official forms; asks {@code document} who signs.
 */
@NullMarked
package org.nastavnik.roadmap;

import org.jspecify.annotations.NullMarked;
