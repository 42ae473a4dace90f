package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The curator says himself that a stage is done, or takes that back. */
@Path("s/{launch}/stages/{stage}/tick")
public class StageTickResource {

    private static final int LONGEST = 500;

    @Inject StageTicks ticks;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View form(@PathParam("stage") String code) {
        current.require(Role.CURATOR);
        Stage stage = stage(code);
        return ticks.of(current.schoolId(), year()).stream()
                .filter(tick -> tick.stage() == stage)
                .findFirst()
                .map(
                        tick ->
                                page(
                                        stage,
                                        tick.tickedOn().toString(),
                                        Objects.requireNonNullElse(tick.remark(), ""),
                                        true,
                                        new Problems()))
                .orElseGet(
                        () -> page(stage, schools.today().toString(), "", false, new Problems()));
    }

    @POST
    @Transactional
    public Response tick(
            @PathParam("stage") String code,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("remark") @DefaultValue("") String remark) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), year());
        Stage stage = stage(code);
        Problems problems = new Problems();
        LocalDate on = Typed.requiredDay(day, "day", problems);
        if (on != null && on.isAfter(schools.today())) {
            problems.add("day", "site.problem.future");
        }
        if (remark.length() > LONGEST) {
            problems.add("remark", "site.problem.Size", LONGEST);
        }
        if (on == null || !problems.isEmpty()) {
            return redirects.again(again(stage, day, remark, problems));
        }
        ticks.held(current.schoolId(), year(), stage)
                .say(on, Typed.text(remark), current.personId());
        audit.write(current.personId(), current.schoolId(), "STAGE_TICKED", "stage:" + stage);
        return redirects.to("");
    }

    @POST
    @Path("removal")
    @Transactional
    public Response takeBack(@PathParam("stage") String code) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), year());
        ticks.remove(current.schoolId(), year(), stage(code));
        audit.write(
                current.personId(), current.schoolId(), "STAGE_UNTICKED", "stage:" + stage(code));
        return redirects.to("");
    }

    private SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    private static Stage stage(String code) {
        Stage stage = Typed.choice(Stage.class, code, "", new Problems());
        if (stage == null) {
            throw new StageNotFound();
        }
        return stage;
    }

    private static View page(
            Stage stage, String day, String remark, boolean ticked, Problems problems) {
        return View.of(
                "school/stage", new StageTickPage(stage.name(), day, remark, ticked, problems));
    }

    private static View again(Stage stage, String day, String remark, Problems problems) {
        return View.again(
                "school/stage", new StageTickPage(stage.name(), day, remark, false, problems));
    }
}
