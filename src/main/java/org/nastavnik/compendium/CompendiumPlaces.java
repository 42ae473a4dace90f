package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/**
 * The compendium of one's own school as an activity of a course: its curator comes to the whole, a
 * mentor to the practices, the methodical centre to what schools have sent.
 */
@ApplicationScoped
class CompendiumPlaces implements PlaceKind {

    @Inject Visitor visitor;

    @Override
    public String code() {
        return "compendium";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        return List.of(
                new Offer(null, ui.t("compendium.place"), ui.t("compendium.place.description")));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        if (subject != null) {
            return Optional.empty();
        }
        if (current.is(Role.CURATOR) || current.is(Role.DIRECTOR)) {
            return Optional.of("compendium");
        }
        if (current.is(Role.MENTOR) || current.is(Role.MENTEE)) {
            return Optional.of("practices");
        }
        return current.is(Role.METHODIST) ? Optional.of("compendia") : Optional.empty();
    }
}
