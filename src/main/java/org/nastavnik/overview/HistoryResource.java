package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nastavnik.site.View;

/** Who did what: the audit log, to each as much of it as is his. */
@Path("s/{launch}/history")
public class HistoryResource {

    @Inject HistoryPages pages;

    @GET
    public View show(@BeanParam HistoryFilter filter) {
        HistoryPage page = pages.page(filter);
        return page.problems().isEmpty()
                ? View.of("overview/history", page)
                : View.again("overview/history", page);
    }
}
