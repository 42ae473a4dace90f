/**
 * What the service stands on: which database it talks to and how its tables grow, what time it is,
 * how it starts from one jar. Owns the migrations; asks nobody.
 */
@NullMarked
package org.nastavnik.system;

import org.jspecify.annotations.NullMarked;
