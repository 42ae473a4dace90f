/** A whole city of invented schools, the same one each time. */
@NullMarked
package org.nastavnik.demo.city;

import org.jspecify.annotations.NullMarked;
