/**
 * The municipality and its schools with dated requisites, the forms of mentoring and the school
 * years of the programme; which course and which group of an LMS belongs to which school; who asks
 * to be let in. Owns the tables of all these; asks {@code people} who someone is.
 */
@NullMarked
package org.nastavnik.school;

import org.jspecify.annotations.NullMarked;
