/**
 * The door: login, launch, and the session of a verified launch. Owns what it must remember between
 * login and launch. Known by nobody.
 */
@NullMarked
package org.nastavnik.launch;

import org.jspecify.annotations.NullMarked;
