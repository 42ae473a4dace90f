/**
 * The individual plan of a pair or group and its versions. Asks {@code document} for what papers
 * share.
 */
@NullMarked
package org.nastavnik.plan;

import org.jspecify.annotations.NullMarked;
