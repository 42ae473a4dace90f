package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.place.GradedKind;
import org.nastavnik.place.PlaceKind;

/** The places whose work can be counted, whichever rooms offer them. */
@ApplicationScoped
class GradedKinds {

    @Inject @Any Instance<GradedKind> kinds;

    List<GradedKind> all() {
        return kinds.stream().sorted(Comparator.comparing(PlaceKind::code)).toList();
    }

    Optional<GradedKind> of(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
