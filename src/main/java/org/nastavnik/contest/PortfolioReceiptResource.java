package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

/** What the mentor holds in hand after submitting: number, time, hash. */
@Path("s/{launch}/portfolio/{id}/receipt")
public class PortfolioReceiptResource {

    @Inject VisiblePortfolios visible;
    @Inject PortfolioPages pages;

    @GET
    public View receipt(@PathParam("id") long id) {
        Portfolio portfolio = visible.byId(id);
        if (portfolio.receipt() == null) {
            throw new PortfolioNotFound(id);
        }
        return View.of("contest/receipt", pages.show(portfolio, new Problems()));
    }
}
