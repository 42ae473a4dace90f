/**
 * How a platform becomes known: dynamic registration by a one-time link, registration by hand,
 * approval, and the pages of the administrator.
 */
@NullMarked
package org.nastavnik.registration;

import org.jspecify.annotations.NullMarked;
