/**
 * What people let the school do: process, publish or hand on their data, be a mentor as part of the
 * job; how they take it back, and what the school answers. Stands between {@code document}, which
 * prints these papers, and {@code pairing}, which may take nobody without them.
 */
@NullMarked
package org.nastavnik.consent;

import org.jspecify.annotations.NullMarked;
