package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** An expert's works and sheets: written as he likes, submitted once. */
@AlsoInArchive("jurors judge what other schools sent")
@Path("s/{launch}/jury")
public class ScoreSheetsResource {

    private static final String VIEW = "contest/sheet";

    @Inject VisibleSheets visible;
    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject PortfolioFiles files;
    @Inject SheetPages pages;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @GET
    public View list() {
        current.require(Role.EXPERT);
        return View.of("contest/sheets", pages.list());
    }

    @GET
    @Path("{sheet}")
    public View show(@PathParam("sheet") long id) {
        return View.of(VIEW, pages.kept(visible.byId(id), new Problems()));
    }

    @POST
    @Path("{sheet}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response write(@PathParam("sheet") long id, MultivaluedMap<String, String> typed) {
        return keep(visible.byId(id), new SheetForm(typed), false);
    }

    /** What stands on the page is kept and goes out. */
    @POST
    @Path("{sheet}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response submit(@PathParam("sheet") long id, MultivaluedMap<String, String> typed) {
        return keep(visible.byId(id), new SheetForm(typed), true);
    }

    private Response keep(ScoreSheet sheet, SheetForm form, boolean submit) {
        Problems problems = new Problems();
        Contest contest = contests.byId(sheet.contestId());
        List<ContestCriterion> criteria = contest.criteria(sheet.kind());
        Map<Integer, ScoreMark> marks = form.marks(criteria, problems);
        boolean stale = sheet.version() != form.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (contest.isPublished()) {
            problems.add(Problems.FORM, "contest.rule.published");
        }
        if (submit) {
            form.requireAll(criteria, problems);
        }
        if (problems.isEmpty()) {
            keep(sheet, marks, form, problems);
        }
        if (submit && problems.isEmpty()) {
            sheet.submit(criteria, clock.instant());
            log("SHEET_SUBMITTED", sheet);
        }
        return problems.isEmpty()
                ? redirects.to(submit ? "jury" : "jury/" + sheet.id())
                : redirects.again(View.again(VIEW, pages.show(sheet, form, stale, problems)));
    }

    private static void keep(
            ScoreSheet sheet, Map<Integer, ScoreMark> marks, SheetForm form, Problems problems) {
        try {
            sheet.write(marks, Typed.text(form.conclusion()));
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    @GET
    @Path("{sheet}/files/{file}")
    @Transactional
    public Response file(@PathParam("sheet") long id, @PathParam("file") long fileId) {
        ScoreSheet sheet = visible.byId(id);
        Portfolio work = portfolios.judged(sheet);
        PortfolioFile file = files.byId(fileId, work);
        log("WORK_FILE_SEEN", sheet);
        return sheet.kind() == StageKind.ABSENTEE
                ? files.blind(file, work)
                : files.download(file, work);
    }

    /** «Я знаю автора»: the work goes to somebody else. */
    @POST
    @Path("{sheet}/conflict")
    @Transactional
    public Response conflict(
            @PathParam("sheet") long id, @FormParam("conflict") @Nullable String why) {
        ScoreSheet sheet = visible.byId(id);
        Problems problems = new Problems();
        String told = Typed.text(why);
        if (told == null || told.length() > 500) {
            problems.add("conflict", "contest.problem.conflict");
            return answer(sheet, problems);
        }
        try {
            sheet.withdraw(told);
            log("SHEET_GIVEN_BACK", sheet);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
        return answer(sheet, problems);
    }

    private Response answer(ScoreSheet sheet, Problems problems) {
        return problems.isEmpty()
                ? redirects.to("jury")
                : redirects.again(View.again(VIEW, pages.kept(sheet, problems)));
    }

    private void log(String act, ScoreSheet sheet) {
        audit.write(current.personId(), null, act, "score sheet:" + sheet.id());
    }
}
