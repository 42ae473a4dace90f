package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Declension;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** No surname of the bases leaves the school in words that somebody has typed. */
@ApplicationScoped
class TransferNames {

    @Inject Bases bases;
    @Inject Units units;
    @Inject Persons persons;
    @Inject Schools schools;

    void requireNone(String title, long school, SchoolYear year) {
        Set<Long> everyone = everyone(school, year);
        KnownPersons known = persons.known(everyone);
        boolean named =
                names(
                        title,
                        everyone.stream()
                                .map(id -> known.get(id).declinable(schools.today()))
                                .toList());
        if (named) {
            throw new RuleBroken("monitoring.rule.namesSomebody", title);
        }
    }

    private Set<Long> everyone(long school, SchoolYear year) {
        Set<Long> everyone = new TreeSet<>();
        bases.mentors(school, year).stream().map(MentorProfile::personId).forEach(everyone::add);
        bases.requests(school, year).stream().map(MenteeRequest::personId).forEach(everyone::add);
        units.of(school, year).forEach(unit -> everyone.addAll(unit.everyone()));
        return everyone;
    }

    /** A surname in any case of the language, as a word with a capital letter. */
    static boolean names(String title, Collection<DeclinableName> people) {
        Set<String> surnames =
                people.stream()
                        .flatMap(TransferNames::surnames)
                        .map(TransferNames::plain)
                        .collect(Collectors.toSet());
        return Arrays.stream(title.split("[^\\p{L}-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(TransferNames::plain)
                .anyMatch(surnames::contains);
    }

    private static Stream<String> surnames(DeclinableName name) {
        return Stream.concat(
                Stream.of(name.name().lastName()),
                Arrays.stream(Case.values())
                        .map(
                                wanted ->
                                        Declension.of(name.name(), name.gender(), wanted)
                                                .lastName()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.forLanguageTag("ru")).replace('\u0451', '\u0435');
    }
}
