/** Assignment and Grade Services 2.0: line items of a course and the scores that go there. */
@NullMarked
package org.nastavnik.gradebook;

import org.jspecify.annotations.NullMarked;
