/**
 * Plans and journals that a school already has in Word: read, shown, corrected, and written into
 * the program as ticked. Owns what waits to be looked at, for a day; asks {@code docx} for the text
 * of the file, {@code pairing} whose paper it is, and lets {@code plan} and {@code journal} write
 * by their own rules.
 */
@NullMarked
package org.nastavnik.intake;

import org.jspecify.annotations.NullMarked;
