package org.nastavnik.people;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Persons as they come from the database together. */
public final class KnownOnes {

    private KnownOnes() {}

    public static KnownPersons of(Person... persons) {
        return new KnownPersons(
                Arrays.stream(persons).collect(Collectors.toMap(Person::id, Function.identity())));
    }
}
