/**
 * The weekly letter: how much waits for a curator or a mentor, as numbers and a link, where the
 * administrator has named a mail server. Owns which letters were sent for which week. Asks every
 * room above it what it waits for.
 */
@NullMarked
package org.nastavnik.letter;

import org.jspecify.annotations.NullMarked;
