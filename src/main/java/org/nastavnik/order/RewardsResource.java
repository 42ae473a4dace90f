package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** Who was thanked and rewarded this year, and the papers to hand over. */
@Path("s/{launch}/rewards")
public class RewardsResource {

    @Inject Orders orders;
    @Inject Merits merits;
    @Inject OrderPages pages;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        SchoolYear year = SchoolYear.of(schools.today());
        List<RewardListPage.OfOrder> given =
                orders.of(current.schoolId(), year).stream()
                        .filter(order -> order.type() == OrderType.REWARD)
                        .filter(order -> order.registration() != null)
                        .map(this::of)
                        .toList();
        return View.of(
                "order/rewards",
                new RewardListPage(year.slashed(), waiting(), current.is(Role.CURATOR), given));
    }

    private List<RewardListPage.Earned> waiting() {
        Ui ui = new Ui(visitor);
        List<Merit> open = merits.open(current.schoolId());
        Map<Long, String> names =
                persons
                        .byIds(
                                open.stream().map(Merit::personId).distinct().toList(),
                                current.schoolId())
                        .stream()
                        .collect(Collectors.toMap(Person::id, person -> person.name().full()));
        return open.stream()
                .map(
                        merit ->
                                new RewardListPage.Earned(
                                        merit.id(),
                                        Objects.requireNonNull(names.get(merit.personId())),
                                        merit.content(),
                                        ui.date(merit.earnedOn())))
                .toList();
    }

    private RewardListPage.OfOrder of(Order order) {
        return new RewardListPage.OfOrder(
                order.id(),
                Objects.requireNonNull(order.registration()),
                order.title(),
                pages.rewards(order));
    }
}
