package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.OwnAddress;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;

/** One's own calendar: as a file now, and as an address that a calendar asks by itself. */
@Path("s/{launch}/calendar")
public class CalendarResource {

    @Inject CalendarAddresses addresses;
    @Inject PersonCalendar calendar;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @GET
    public View show() {
        return View.of("journal/calendar", page(null));
    }

    @GET
    @Path("file")
    public Response file() {
        byte[] text =
                calendar.of(current.personId(), current.schoolId())
                        .getBytes(StandardCharsets.UTF_8);
        return DocumentFile.download(text, "nastavnik.ics", CalendarFeedResource.TYPE);
    }

    @POST
    @Path("address")
    @Transactional
    public View issue() {
        String secret = addresses.issue(current.personId(), current.schoolId());
        log("CALENDAR_ADDRESS_MADE");
        return View.of(
                "journal/calendar", page(OwnAddress.base() + "/calendar/" + secret + ".ics"));
    }

    @POST
    @Path("address/withdrawal")
    @AlsoInArchive("his own address is shut")
    @Transactional
    public Response withdraw() {
        addresses.withdraw(current.personId(), current.schoolId());
        log("CALENDAR_ADDRESS_WITHDRAWN");
        return redirects.to("calendar");
    }

    private CalendarPage page(@Nullable String address) {
        String since =
                addresses
                        .of(current.personId(), current.schoolId())
                        .map(known -> LocalDate.ofInstant(known.madeAt(), Schools.ZONE))
                        .map(Ui::day)
                        .orElse("");
        return new CalendarPage(address, since);
    }

    private void log(String action) {
        audit.write(current.personId(), current.schoolId(), action, null);
    }
}
