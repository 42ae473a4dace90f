package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** «Что ждёт меня» as an activity of a course. */
@ApplicationScoped
class RemindersPlace implements PlaceKind {

    @Inject Visitor visitor;

    @Override
    public String code() {
        return "reminders";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        return List.of(
                new Offer(
                        null,
                        ui.t("overview.reminders.place"),
                        ui.t("overview.reminders.place.description")));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        return subject == null ? Optional.of("reminders") : Optional.empty();
    }
}
