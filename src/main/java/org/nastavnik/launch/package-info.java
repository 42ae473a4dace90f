/**
 * LTI: the door (login, launch, keys, registration, deep linking) and the way back (roster,
 * grades). Owns what it knows of platforms and what it must remember between login and launch; asks
 * {@code people} to open the session of a verified launch. Known by nobody. JWTs and claim names
 * never leave this room.
 */
@NullMarked
package org.nastavnik.launch;

import org.jspecify.annotations.NullMarked;
