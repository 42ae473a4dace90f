package org.nastavnik.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Bearer;

/** A person as papers of that day tell him from his namesakes. */
record NameBearer(Person person, LocalDate day) implements Bearer {

    @Override
    public long id() {
        return person.id();
    }

    @Override
    public String placeIn(long school) {
        return person.affiliationOn(school, day).map(Affiliation::postOrGrade).orElse("");
    }

    @Override
    public @Nullable Integer pupilBornIn(long school) {
        LocalDate born = person.birthDate();
        return born == null || !person.isPupilOf(school, day) ? null : born.getYear();
    }
}
