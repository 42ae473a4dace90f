package org.nastavnik.school;

import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** What one says of oneself when asking to be let in. */
record Applicant(
        PersonName name, Gender gender, AffiliationKind kind, @Nullable String post, Role role) {}
