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
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Depersonalised data on their way out of the own school. */
@Path("s/{launch}/transfers")
public class TransfersResource {

    @Inject TransferPages pages;
    @Inject TransferPackages packages;
    @Inject SendTransfer transfer;
    @Inject IndicatorPages years;
    @Inject TransferFiles files;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("monitoring/transfers", pages.list());
    }

    @GET
    @Path("new")
    public View preview(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.CURATOR);
        return View.of("monitoring/transfer-new", pages.preview(years.year(startYear)));
    }

    @POST
    @Transactional
    public Response prepare(
            @FormParam("year") @Nullable String year, @FormParam("no") @Nullable String no) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        Integer startYear = Typed.number(year, "year", problems);
        Integer versionNo = Typed.number(no, "no", problems);
        TransferPackage prepared =
                transfer.prepare(years.year(startYear), Objects.requireNonNullElse(versionNo, 0));
        return redirects.to("transfers/" + prepared.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("monitoring/transfer", pages.own(own(id), "", new Problems()));
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    public Response approve(@PathParam("id") long id) {
        current.require(Role.DIRECTOR);
        transfer.approve(own(id));
        return redirects.to("transfers/" + id);
    }

    @POST
    @Path("{id}/refusal")
    @Transactional
    public Response refuse(@PathParam("id") long id, @FormParam("remark") @Nullable String remark) {
        current.require(Role.DIRECTOR);
        TransferPackage prepared = own(id);
        Problems problems = new Problems();
        String why = TransferPages.remark(remark, problems);
        if (why == null) {
            return redirects.again(
                    View.again(
                            "monitoring/transfer",
                            pages.own(prepared, Objects.requireNonNullElse(remark, ""), problems)));
        }
        transfer.refuse(prepared, why);
        return redirects.to("transfers/" + id);
    }

    @POST
    @Path("{id}/dispatch")
    @Transactional
    public Response send(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        transfer.send(own(id));
        return redirects.to("transfers/" + id);
    }

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("id") long id) {
        return files.paper(own(id));
    }

    @GET
    @Path("{id}/data")
    @Transactional
    public Response data(@PathParam("id") long id) {
        return files.data(own(id));
    }

    private TransferPackage own(long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return packages.byId(id, current.schoolId());
    }
}
