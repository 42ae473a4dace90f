/**
 * Who did what and who looked at what: one row for each act that someone may have to answer for.
 * Owns the audit log; asks nobody. Rows hold ids, never names or contents.
 */
@NullMarked
package org.nastavnik.audit;

import org.jspecify.annotations.NullMarked;
