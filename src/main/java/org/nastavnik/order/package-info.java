/**
 * Orders of the director, their register, and what registering or annulling one does to the
 * programme: mentors appointed, units fixed, a mentor replaced. Owns the orders with their
 * subjects, the roles they gave and who has read them; asks {@code pairing} for units and bases,
 * {@code people} for names and roles, {@code document} for what papers share and to freeze them.
 * Its papers are also the local acts that an order approves and the extract of the council's
 * minutes.
 */
@NullMarked
package org.nastavnik.order;

import org.jspecify.annotations.NullMarked;
