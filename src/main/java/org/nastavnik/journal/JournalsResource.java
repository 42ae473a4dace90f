package org.nastavnik.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The journals of the school: who is silent, which months are closed, how they are signed. */
@Path("s/{launch}/journals")
public class JournalsResource {

    private static final int LONGEST_REASON = 500;

    @Inject JournalsPages pages;
    @Inject CloseMonth closing;
    @Inject JournalCustoms customs;
    @Inject Units units;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("journal/journals", pages.page(form(), new Problems()));
    }

    @POST
    @Path("closed-months")
    @Transactional
    public Response close(
            @FormParam("month") @DefaultValue("") String typed,
            @FormParam("unit") List<Long> chosen) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = new Problems();
        Optional<YearMonth> month = month(typed);
        List<MentoringUnit> named =
                all().stream()
                        .filter(JournalsPages::hasJournal)
                        .filter(unit -> chosen.contains(unit.id()))
                        .toList();
        if (month.isEmpty() || !month.get().isBefore(YearMonth.from(schools.today()))) {
            problems.add("month", "journal.rule.monthRuns");
        }
        if (named.isEmpty()) {
            problems.add("units", "journal.problem.noUnits");
        }
        if (!problems.isEmpty()) {
            return again(form(), problems);
        }
        closing.close(named, month.get());
        return redirects.to("journals");
    }

    @POST
    @Path("reopened-months")
    @Transactional
    public Response reopen(
            @FormParam("unit") long unitId,
            @FormParam("month") @DefaultValue("") String typed,
            @FormParam("reason") @DefaultValue("") String why) {
        current.require(Role.CURATOR);
        MentoringUnit unit = units.byId(unitId, current.schoolId());
        years.requireOpen(unit.schoolId(), unit.year());
        YearMonth month = month(typed).orElseThrow(() -> new MeetingNotFound(unitId));
        String reason = Typed.text(why);
        if (reason == null || reason.length() > LONGEST_REASON) {
            return again(form(), new Problems().add("reason-" + unitId, "journal.problem.reason"));
        }
        try {
            closing.reopen(unit, month, reason);
            return redirects.to("journals");
        } catch (RuleBroken broken) {
            return again(form(), new Problems().add(Problems.FORM, broken));
        }
    }

    @POST
    @Path("custom")
    @Transactional
    public Response custom(@BeanParam JournalCustomForm form) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        Problems problems = new Problems();
        Integer days = form.days(problems);
        if (days == null) {
            return again(form, problems);
        }
        JournalCustom custom = customs.of(current.schoolId());
        custom.keep(form.isSigned(), days);
        customs.keep(custom);
        audit.write(current.personId(), current.schoolId(), "JOURNAL_CUSTOM_CHANGED", null);
        return redirects.to("journals");
    }

    private JournalCustomForm form() {
        return JournalCustomForm.of(customs.of(current.schoolId()));
    }

    private List<MentoringUnit> all() {
        return units.of(current.schoolId(), SchoolYear.of(schools.today()));
    }

    private static Optional<YearMonth> month(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Response again(JournalCustomForm form, Problems problems) {
        return redirects.again(View.again("journal/journals", pages.page(form, problems)));
    }
}
