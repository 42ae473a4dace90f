/**
 * {@code mvn -Pbench}: how long a start, a launch and a paper take, each beside the least that the
 * same machine could do it in. Writes {@code target/bench/*.tsv}; never part of what we ship.
 */
package org.nastavnik.bench;
