/**
 * Road maps of schools and of the municipality: what is to be done in a programme year, by when and
 * by whom, and how far it has come. Owns the school's map with its rows and the official forms;
 * asks {@code document} who signs and {@code school} what the school is called.
 */
@NullMarked
package org.nastavnik.roadmap;

import org.jspecify.annotations.NullMarked;
