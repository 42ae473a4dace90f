package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.View;

/** Who was thanked and rewarded this year, and the papers to hand over. */
@Path("s/{launch}/rewards")
public class RewardsResource {

    @Inject Orders orders;
    @Inject OrderPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;

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
        return View.of("order/rewards", new RewardListPage(year.slashed(), given));
    }

    private RewardListPage.OfOrder of(Order order) {
        return new RewardListPage.OfOrder(
                order.id(),
                Objects.requireNonNull(order.registration()),
                order.title(),
                pages.rewards(order));
    }
}
