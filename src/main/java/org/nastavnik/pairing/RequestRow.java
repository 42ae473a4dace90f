package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.people.Person;

/**
 * A request of the base with what came of it.
 *
 * @param units in which the person is or was a mentee by the request's form
 */
record RequestRow(Person person, MenteeRequest request, List<MentoringUnit> units) {}
