/**
 * The individual plan of a pair or group: written by the mentor, approved by an order, changed only
 * by a new version, and marked with what came of it. Owns plans and their items; asks {@code
 * pairing} for the unit and its members, {@code school} for the annex of the form, {@code document}
 * for what papers share.
 */
@NullMarked
package org.nastavnik.plan;

import org.jspecify.annotations.NullMarked;
