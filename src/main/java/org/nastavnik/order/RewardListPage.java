package org.nastavnik.order;

import java.util.List;
import org.nastavnik.document.Registration;

/** All rewards of the year, order by order; each with its certificate or letter. */
public record RewardListPage(String year, List<OfOrder> orders) {

    public record OfOrder(
            long id, Registration order, String title, List<OrderPage.Given> rewards) {}
}
