/**
 * «Школа наставника»: what the mentors of a school learn in a year. The curator sets tasks, each
 * mentor writes what came of them, the curator accepts or returns. Owns tasks and works; asks
 * {@code pairing} who the mentors are.
 */
@NullMarked
package org.nastavnik.training;

import org.jspecify.annotations.NullMarked;
