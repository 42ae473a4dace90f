package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * The production calendar of a year, and the days that the city or the school works or rests
 * otherwise. The centre sets the city's, a curator or director his school's.
 */
@Path("s/{launch}/working-days")
public class WorkingDaysResource {

    @Inject WorkingCalendar calendar;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject AuditLog audit;

    @GET
    public View show(@QueryParam("year") @DefaultValue("0") int year) {
        requireReader();
        return View.of("school/calendar", page(year, new CalendarForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response set(@BeanParam CalendarForm form) {
        requireReader();
        Problems problems = forms.check(form);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (day == null || !problems.isEmpty()) {
            return redirects.again(View.again("school/calendar", page(0, form, problems)));
        }
        calendar.set(owner(), day, form.worked != null, form.note.strip());
        log("CALENDAR_DAY_SET");
        return redirects.to("working-days?year=" + day.getYear());
    }

    @POST
    @Path("end")
    @Transactional
    public Response forget(@FormParam("id") long id) {
        requireReader();
        calendar.forget(owner(), id);
        log("CALENDAR_DAY_FORGOTTEN");
        return redirects.to("working-days");
    }

    private void requireReader() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN, Role.CURATOR, Role.DIRECTOR);
    }

    private boolean isCity() {
        return current.is(Role.METHODIST) || current.is(Role.MUNICIPAL_ADMIN);
    }

    private long owner() {
        return isCity() ? CalendarDay.CITY : current.schoolId();
    }

    private void log(String act) {
        Long school = isCity() ? null : Long.valueOf(current.schoolId());
        audit.write(current.personId(), school, act, null);
    }

    private CalendarPage page(int asked, CalendarForm form, Problems problems) {
        int now = schools.today().getYear();
        int year = asked < now - 5 || asked > now + 5 ? now : asked;
        ProductionYear known = ProductionYears.of(year);
        return new CalendarPage(
                year,
                known.act(),
                dates(known.daysOff()),
                dates(known.workedWeekends()),
                calendar.known(owner()).stream()
                        .filter(day -> day.onDay().getYear() == year)
                        .map(this::own)
                        .toList(),
                isCity(),
                form,
                problems);
    }

    private List<String> dates(Collection<LocalDate> days) {
        Ui ui = new Ui(visitor);
        return days.stream().map(ui::date).toList();
    }

    private CalendarPage.Own own(CalendarDay day) {
        return new CalendarPage.Own(
                day.id(),
                new Ui(visitor).date(day.onDay()),
                day.worked(),
                day.note(),
                day.schoolId() == owner());
    }
}
