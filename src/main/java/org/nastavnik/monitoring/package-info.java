/**
 * Monitoring of a programme: who takes part, how well it goes, what it changes in its participants.
 * What leaves the school holds numbers only, small ones hidden. Asks {@code survey} what answers
 * say and {@code document} who signs.
 */
@NullMarked
package org.nastavnik.monitoring;

import org.jspecify.annotations.NullMarked;
