/** Deep Linking 2.0: what a teacher picks for the course, and where such a link leads. */
@NullMarked
package org.nastavnik.deeplink;

import org.jspecify.annotations.NullMarked;
