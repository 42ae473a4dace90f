package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Orders to sign, to mend, and to read. */
@ApplicationScoped
class OrderReminders implements Reminder {

    @Inject Orders orders;
    @Inject OrderOffers offers;
    @Inject UnreadOrders unread;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        SchoolYear year = SchoolYear.of(schools.today());
        Stream<Due> book =
                current.is(Role.DIRECTOR) || current.is(Role.CURATOR)
                        ? OrderForm.around(year)
                                .flatMap(y -> orders.of(current.schoolId(), y).stream())
                                .flatMap(order -> inBook(order, current))
                        : Stream.empty();
        Stream<Due> named =
                OrderForm.around(year).flatMap(y -> waiting(current, y).stream()).map(this::toRead);
        return Stream.of(book, named, offers(current, year)).flatMap(due -> due).toList();
    }

    private List<UnreadOrder> waiting(CurrentPerson current, SchoolYear year) {
        return unread.waitingFor(current.personId(), current.schoolId(), year);
    }

    /** «Приказ можно подготовить», with a form that is filled already. */
    private Stream<Due> offers(CurrentPerson current, SchoolYear year) {
        if (!current.is(Role.CURATOR)) {
            return Stream.empty();
        }
        Ui ui = new Ui(visitor);
        return offers.of(current.schoolId(), year).stream()
                .map(
                        offer ->
                                Due.work(
                                        25,
                                        capital(ui.t("order.offer." + offer.type(), offer.count())),
                                        "orders/new?type=" + offer.type()));
    }

    /** On the page of orders it goes on after a colon, here it stands alone. */
    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Stream<Due> inBook(Order order, CurrentPerson current) {
        if (current.is(Role.DIRECTOR) && order.state() == Order.State.READY) {
            return Stream.of(line(order, 10, true, "order.due.sign"));
        }
        boolean returned = order.state() == Order.State.DRAFT && order.remark() != null;
        return current.is(Role.CURATOR) && returned
                ? Stream.of(line(order, 15, false, "order.due.returned"))
                : Stream.empty();
    }

    private Due toRead(UnreadOrder order) {
        String text = new Ui(visitor).t("order.due.read", order.title());
        return Due.work(60, text, "orders/" + order.id());
    }

    private Due line(Order order, int place, boolean signature, String key) {
        return new Due(
                place, signature, new Ui(visitor).t(key, order.title()), "orders/" + order.id());
    }
}
