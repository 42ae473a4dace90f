package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.event.ProgrammeEvent;
import org.nastavnik.event.Publication;
import org.nastavnik.event.SchoolEvents;
import org.nastavnik.people.PupilNames;
import org.nastavnik.site.Typed;

/**
 * What the lists of events and publications of a school add to its compendium. Whatever the curator
 * has written himself is not told a second time, and no pupil is named.
 */
@ApplicationScoped
class KnownEvents {

    @Inject SchoolEvents events;

    Stream<SchoolCompendium.Event> events(Compendium compendium, PupilNames pupils) {
        return held(compendium).map(facts -> event(facts, pupils));
    }

    /** Those that no item of the compendium describes. */
    private Stream<ProgrammeEvent.Facts> held(Compendium compendium) {
        return events.events(compendium.schoolId(), compendium.year()).stream()
                .map(ProgrammeEvent::facts)
                .filter(
                        facts ->
                                compendium.items().stream().noneMatch(item -> isSame(item, facts)));
    }

    private static boolean isSame(CompendiumItem item, ProgrammeEvent.Facts facts) {
        return item.heldOn().equals(facts.heldOn())
                && item.title().strip().equalsIgnoreCase(facts.title().strip());
    }

    private static SchoolCompendium.Event event(ProgrammeEvent.Facts facts, PupilNames pupils) {
        return new SchoolCompendium.Event(
                unnamed(facts.title(), pupils),
                facts.heldOn(),
                unnamed(facts.place(), pupils),
                facts.attendance(),
                Typed.lines(facts.description()).stream()
                        .map(line -> unnamed(line, pupils))
                        .toList(),
                List.of(),
                List.of(),
                null);
    }

    /** Materials of those events, and publications of the year. */
    Stream<SchoolCompendium.Link> links(Compendium compendium, PupilNames pupils) {
        Set<String> typed =
                Typed.lines(compendium.links()).stream()
                        .map(SchoolCompendium.Link::of)
                        .map(SchoolCompendium.Link::address)
                        .collect(Collectors.toSet());
        Stream<SchoolCompendium.Link> materials =
                held(compendium)
                        .flatMap(facts -> facts.materials().stream().map(url -> link(facts, url)));
        Stream<SchoolCompendium.Link> published =
                events.publications(compendium.schoolId(), compendium.year()).stream()
                        .map(Publication::facts)
                        .map(facts -> new SchoolCompendium.Link(facts.title(), facts.url()));
        return Stream.concat(materials, published)
                .filter(link -> !typed.contains(link.address()))
                .map(
                        link ->
                                new SchoolCompendium.Link(
                                        unnamed(link.title(), pupils), link.address()))
                .distinct();
    }

    private static SchoolCompendium.Link link(ProgrammeEvent.Facts event, String address) {
        return new SchoolCompendium.Link(event.title(), address);
    }

    private static String unnamed(String text, PupilNames pupils) {
        return pupils.masked(text, PaperWords.of("pupil"));
    }
}
