package org.nastavnik.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.Bearer;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.Person;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Messages;

/**
 * Persons of one paper whose names are printed alike get the class or the post of the day after the
 * name: «Иванова А.А. (7 «А»)»; as little as tells them apart, and nobody else gets anything.
 */
public final class Namesakes {

    private final long school;
    private final boolean ownUse;
    private final Alike inFull = new Alike(PersonName::full);
    private final Alike inShort = new Alike(PersonName::surnameFirst);

    private Namesakes(long school, boolean ownUse) {
        this.school = school;
        this.ownUse = ownUse;
    }

    /** What the paper prints, with the additions; the same where all names differ. */
    public static <R extends Record> R toldApart(R paper, long school) {
        Namesakes namesakes =
                new Namesakes(school, paper instanceof ForOwnUse use && use.internal());
        PrintedNames.changed(paper, (name, withPost) -> namesakes.known(name));
        return PrintedNames.changed(paper, namesakes::told);
    }

    private DeclinableName known(DeclinableName name) {
        inFull.add(name);
        inShort.add(name);
        return name;
    }

    /** In full a name stands beside its post where the paper prints it; in short it may not. */
    private DeclinableName told(DeclinableName name, boolean withPost) {
        String afterFull = inFull.after(name, withPost);
        String afterShort = inShort.after(name, false);
        return afterFull.isEmpty() && afterShort.isEmpty()
                ? name
                : name.followedBy(afterFull, afterShort);
    }

    /** Who is called how, in one of the forms in which papers print names. */
    private final class Alike {

        private final Function<PersonName, String> form;
        private final Map<String, Map<Long, Bearer>> byName = new HashMap<>();

        Alike(Function<PersonName, String> form) {
            this.form = form;
        }

        void add(DeclinableName name) {
            name.bearer()
                    .ifPresent(
                            bearer ->
                                    byName.computeIfAbsent(key(name), called -> new HashMap<>())
                                            .put(bearer.id(), bearer));
        }

        String after(DeclinableName name, boolean withPost) {
            return name.bearer()
                    .map(bearer -> addition(bearer, others(name, bearer), withPost))
                    .orElse("");
        }

        private List<Bearer> others(DeclinableName name, Bearer bearer) {
            return byName.getOrDefault(key(name), Map.of()).values().stream()
                    .filter(other -> other.id() != bearer.id())
                    .toList();
        }

        private String key(DeclinableName name) {
            return Person.searchKey(form.apply(name.name()));
        }
    }

    private String addition(Bearer bearer, List<Bearer> others, boolean withPost) {
        String place = bearer.placeIn(school);
        List<Bearer> there =
                others.stream().filter(other -> other.placeIn(school).equals(place)).toList();
        boolean placeTells = there.size() < others.size();
        return Stream.of(placeTells && !withPost ? place : "", yearAmong(bearer, there))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String yearAmong(Bearer bearer, Collection<Bearer> there) {
        Integer year = bearer.pupilBornIn(school);
        boolean tells =
                there.stream().anyMatch(other -> !Objects.equals(other.pupilBornIn(school), year));
        return ownUse && tells && year != null
                ? Messages.in(Locale.forLanguageTag("ru"))
                        .text("document.paper.born", year.toString())
                : "";
    }
}
