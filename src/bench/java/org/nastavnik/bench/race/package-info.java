/**
 * What every engine of the race shares: the works and their data, the layout of their documents,
 * the runner. It knows the JDK alone, so that it fits beside any class path; each peer is built
 * with it in {@code src/bench/peers}.
 */
package org.nastavnik.bench.race;
