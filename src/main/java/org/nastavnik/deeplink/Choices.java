package org.nastavnik.deeplink;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.PlaceKind;

/** What the current person may put into a course, as all rooms offer it. */
@RequestScoped
class Choices {

    @Inject Instance<PlaceKind> kinds;
    @Inject CurrentPerson current;

    /** Kind by kind, the singles of a kind after what opens for everybody his own. */
    List<Choice> all() {
        return kinds().sorted(
                        Comparator.comparingInt(PlaceKind::order).thenComparing(PlaceKind::code))
                .flatMap(this::offered)
                .toList();
    }

    private Stream<Choice> offered(PlaceKind kind) {
        return kind.offers(current).stream()
                .filter(offer -> current.isKnown() || offer.subject() == null)
                .map(offer -> Choice.of(kind, offer));
    }

    Optional<PlaceKind> kind(String code) {
        return kinds().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Stream<PlaceKind> kinds() {
        return kinds.stream();
    }
}
