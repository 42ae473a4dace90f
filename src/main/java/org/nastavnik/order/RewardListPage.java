package org.nastavnik.order;

import java.util.List;
import org.nastavnik.document.Registration;

/**
 * All rewards of the year, order by order; each with its certificate or letter.
 *
 * @param waiting what has been earned and not rewarded yet
 */
public record RewardListPage(
        String year, List<Earned> waiting, boolean mayOrder, List<OfOrder> orders) {

    public record Earned(long id, String whom, String content, String on) {}

    public record OfOrder(
            long id, Registration order, String title, List<OrderPage.Given> rewards) {}
}
