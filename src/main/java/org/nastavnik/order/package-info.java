/**
 * Orders of the director, their register, and what registering or annulling one does to the
 * programme: mentors appointed, units fixed, a mentor replaced. Owns the orders with their
 * subjects, the roles they gave and who has read them; asks {@code pairing} for units and bases,
 * {@code people} for names and roles, {@code document} for what papers share and to freeze them.
 */
@NullMarked
package org.nastavnik.order;

import org.jspecify.annotations.NullMarked;
