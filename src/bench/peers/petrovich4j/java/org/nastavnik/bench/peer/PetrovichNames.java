package org.nastavnik.bench.peer;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.util.Map;
import java.util.function.Function;

/** Declines one part of a name: part, gender, case, nominative. */
public final class PetrovichNames implements Function<String[], String> {

    private static final Map<String, NameType> TYPES =
            Map.of(
                    "surname", NameType.LastName,
                    "given", NameType.FirstName,
                    "patronymic", NameType.PatronymicName);
    private static final Map<String, Gender> GENDERS = Map.of("M", Gender.Male, "F", Gender.Female);
    private static final Map<String, Case> CASES =
            Map.of(
                    "GEN", Case.Genitive,
                    "DAT", Case.Dative,
                    "ACC", Case.Accusative,
                    "INS", Case.Instrumental,
                    "PRE", Case.Prepositional);

    private final Petrovich petrovich = new Petrovich();

    @Override
    public String apply(String[] asked) {
        return petrovich.say(
                asked[3], TYPES.get(asked[0]), GENDERS.get(asked[1]), CASES.get(asked[2]));
    }
}
