package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitPlaces;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Journals of meetings as activities of a course. */
@ApplicationScoped
class JournalPlaces implements PlaceKind {

    @Inject UnitPlaces places;
    @Inject VisibleMeetings visible;
    @Inject Visitor visitor;

    @Override
    public String code() {
        return "journal";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        Offer own = new Offer(null, ui.t("journal.place"), ui.t("journal.place.description"));
        Stream<Offer> single =
                places.led(current, JournalPlaces::hasJournal).stream()
                        .map(
                                unit ->
                                        new Offer(
                                                unit.id(),
                                                ui.t("journal.place.one", unit.code()),
                                                ui.t("journal.place.one.description")));
        return Stream.concat(Stream.of(own), single).toList();
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        return places.path(
                subject, current, unit -> hasJournal(unit) && visible.mayRead(unit), "journal");
    }

    private static boolean hasJournal(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, AGREED, CANCELLED -> false;
            default -> true;
        };
    }
}
