/**
 * Orders of the director, their register, and what registering, amending or cancelling one does to
 * the programme. Asks {@code document} for what papers share.
 */
@NullMarked
package org.nastavnik.order;

import org.jspecify.annotations.NullMarked;
