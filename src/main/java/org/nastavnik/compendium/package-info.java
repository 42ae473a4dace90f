/**
 * Practices and the compendia of a school and of the municipality. Asks {@code document} for what
 * papers share.
 */
@NullMarked
package org.nastavnik.compendium;

import org.jspecify.annotations.NullMarked;
