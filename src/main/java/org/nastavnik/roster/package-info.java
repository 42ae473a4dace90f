/**
 * Names and Role Provisioning Services 2.0: who is in a course, the whole list or none of it, and
 * how members become persons of a school.
 */
@NullMarked
package org.nastavnik.roster;

import org.jspecify.annotations.NullMarked;
