/**
 * What a school does around its pairs: events of the programme, partner organisations with their
 * agreements, publications. Owns these three lists; asks consents whether a name may be published.
 * Road maps and compendia ask it.
 */
@NullMarked
package org.nastavnik.event;

import org.jspecify.annotations.NullMarked;
