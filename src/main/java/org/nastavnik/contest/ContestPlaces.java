package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Contests as activities of a course: a mentor comes to his portfolio, the centre to them all. */
@ApplicationScoped
class ContestPlaces implements PlaceKind {

    @Inject Contests contests;
    @Inject VisiblePortfolios portfolios;
    @Inject Visitor visitor;
    @Inject Clock clock;

    @Override
    public String code() {
        return "contest";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        Offer own = new Offer(null, ui.t("contest.place"), ui.t("contest.place.description"));
        return Stream.concat(
                        Stream.of(own),
                        contests.open(clock.instant()).stream().map(contest -> one(contest, ui)))
                .toList();
    }

    private static Offer one(Contest contest, Ui ui) {
        return new Offer(
                contest.id(),
                ui.t("contest.place.one", contest.title()),
                ui.t("contest.place.one.description", contest.deadlineText()));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        if (current.is(Role.METHODIST)) {
            return subject == null
                    ? Optional.of("contests")
                    : contests.find(subject).map(contest -> "contests/" + contest.id());
        }
        if (!takesPart(current)) {
            return Optional.empty();
        }
        return subject == null
                ? Optional.of("portfolio")
                : contests.find(subject).flatMap(this::ofSchool);
    }

    private static boolean takesPart(CurrentPerson current) {
        return current.is(Role.MENTOR)
                || current.is(Role.MENTEE)
                || current.is(Role.CURATOR)
                || current.is(Role.DIRECTOR);
    }

    /** One's own portfolio stays to be seen when the contest is over. */
    private Optional<String> ofSchool(Contest contest) {
        return portfolios.mine().stream()
                .filter(portfolio -> portfolio.contestId() == contest.id())
                .findFirst()
                .map(portfolio -> "portfolio/" + portfolio.id())
                .or(
                        () ->
                                contest.isOpen(clock.instant())
                                        ? Optional.of("portfolio")
                                        : Optional.empty());
    }
}
