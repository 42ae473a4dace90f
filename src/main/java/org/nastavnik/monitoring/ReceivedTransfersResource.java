package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The methodical centre: what schools have sent, read as it was frozen, and returned. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/received-transfers")
public class ReceivedTransfersResource {

    @Inject TransferPages pages;
    @Inject TransferPackages packages;
    @Inject SendTransfer transfer;
    @Inject IndicatorPages years;
    @Inject TransferFiles files;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return View.of("monitoring/transfers-received", pages.received(years.year(startYear)));
    }

    @GET
    @Path("{id}")
    @Transactional
    public View show(@PathParam("id") long id) {
        TransferPackage sent = received(id);
        if (current.is(Role.METHODIST)) {
            transfer.read(sent);
        }
        return View.of("monitoring/transfer", pages.received(sent, "", new Problems()));
    }

    @POST
    @Path("{id}/return")
    @Transactional
    public Response giveBack(
            @PathParam("id") long id, @FormParam("remark") @Nullable String remark) {
        current.require(Role.METHODIST);
        TransferPackage sent = received(id);
        Problems problems = new Problems();
        String why = TransferPages.remark(remark, problems);
        if (why == null) {
            return redirects.again(
                    View.again(
                            "monitoring/transfer",
                            pages.received(
                                    sent, Objects.requireNonNullElse(remark, ""), problems)));
        }
        transfer.giveBack(sent, why);
        return redirects.to("received-transfers/" + id);
    }

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("id") long id) {
        return files.paper(received(id));
    }

    @GET
    @Path("{id}/data")
    @Transactional
    public Response data(@PathParam("id") long id) {
        return files.data(received(id));
    }

    private TransferPackage received(long id) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return packages.received(id);
    }
}
