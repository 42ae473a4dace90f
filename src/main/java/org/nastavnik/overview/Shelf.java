package org.nastavnik.overview;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the six tabs have no room for, by what it is about.
 *
 * @param key message key of the heading
 */
public record Shelf(String key, List<Link> links) {

    private static final Link HISTORY = new Link("overview.history.title", "history");

    /**
     * @param key message key of the words
     */
    public record Link(String key, String path) {}

    /** For curator and director. */
    public static List<Shelf> ofSchool() {
        return List.of(
                new Shelf(
                        "overview.shelf.year",
                        List.of(
                                new Link("school.card.title", "school"),
                                new Link("school.year.link", "programme-year"),
                                new Link("overview.tab.roadMap", "road-map"),
                                new Link("overview.city.roadMap", "city-road-map"))),
                new Shelf(
                        "overview.shelf.work",
                        List.of(
                                new Link("pairing.requests.title", "requests"),
                                new Link("journals.title", "journals"),
                                new Link("training.title", "mentor-school"),
                                new Link("event.link", "events"),
                                new Link("gradebook.title", "grades"))),
                new Shelf(
                        "overview.shelf.results",
                        List.of(
                                new Link("overview.tab.surveys", "surveys"),
                                new Link("monitoring.title", "monitoring"),
                                new Link("monitoring.indicators.link", "indicators"),
                                new Link("overview.tab.practices", "practices"),
                                new Link("overview.tab.portfolio", "portfolio"))),
                new Shelf(
                        "overview.shelf.papers",
                        List.of(
                                new Link("document.list.title", "documents"),
                                new Link("people.token.title", "tokens"),
                                HISTORY)));
    }

    /**
     * @param methodist reads the schools' work; an administrator who is none sees less
     */
    public static List<Shelf> ofCity(boolean methodist) {
        List<Link> numbers =
                List.of(
                        new Link("overview.city.roadMap", "city-road-map"),
                        new Link("monitoring.city.title.short", "city-indicators"),
                        new Link("monitoring.transfer.received.link", "received-transfers"));
        List<Link> settings =
                List.of(
                        new Link("overview.city.workingDays", "working-days"),
                        new Link("order.ground.list.title", "orders/grounds"),
                        new Link("gradebook.title", "grades"));
        if (!methodist) {
            return List.of(
                    new Shelf("overview.shelf.numbers", numbers),
                    new Shelf("overview.shelf.settings", with(settings, HISTORY)));
        }
        return List.of(
                new Shelf(
                        "overview.shelf.numbers",
                        with(
                                numbers,
                                new Link("overview.report.link", "centre-reports"),
                                new Link("overview.city.consents", "consents"))),
                new Shelf(
                        "overview.shelf.settings",
                        with(
                                settings,
                                new Link("overview.tab.requests", "join-requests"),
                                new Link("overview.tab.templates", "templates"),
                                new Link("people.token.title", "tokens"),
                                HISTORY)));
    }

    private static List<Link> with(List<Link> some, Link... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
