package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The analytical reports of the centre (D43): the words first, then the paper, which is kept. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/centre-reports")
public class CentreReportsResource {

    @Inject CentreReports reports;
    @Inject CentreReportPages pages;
    @Inject CentreReportPaper paper;
    @Inject MakeDocument make;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @GET
    public View list() {
        return View.of("overview/centre-reports", pages.list());
    }

    @GET
    @Path("{half}")
    public View form(@PathParam("half") String half) {
        return View.of("overview/centre-report", pages.blank(pages.half(half)));
    }

    @POST
    @Path("{half}")
    @Transactional
    public Response write(@PathParam("half") String code, @BeanParam CentreReportForm form) {
        CentreReport.Half half = pages.half(code);
        Problems problems = forms.check(form);
        CentreReport report =
                reports.of(pages.year(), half)
                        .orElseGet(() -> new CentreReport(pages.year(), half));
        boolean kept = reports.of(pages.year(), half).isPresent();
        String version = kept ? String.valueOf(report.version()) : "";
        if (!form.version.equals(version)) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = version;
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("overview/centre-report", pages.page(half, form, problems)));
        }
        report.write(form.texts());
        reports.keep(report);
        audit.write(current.personId(), null, "CENTRE_REPORT_WRITTEN", "report:" + report.id());
        return redirects.to("centre-reports/" + half);
    }

    /** What was made stays as it is; made again it is another paper. */
    @POST
    @Path("{half}/files")
    @Transactional
    public Response make(@PathParam("half") String code) {
        CentreReport.Half half = pages.half(code);
        CentreReport report =
                reports.of(pages.year(), half)
                        .orElseThrow(() -> new RuleBroken("overview.report.rule.words"));
        PaperData data = paper.of(report);
        CentreReportFile file =
                new CentreReportFile(
                        report, clock.instant().truncatedTo(ChronoUnit.SECONDS), make.print(data));
        reports.keep(file);
        audit.write(current.personId(), null, "CENTRE_REPORT_MADE", "file:" + file.id());
        return redirects.to("centre-reports/" + half);
    }

    @GET
    @Path("files/{id}")
    @Transactional
    public Response file(@PathParam("id") long id) {
        current.require(Role.METHODIST);
        CentreReportFile file = reports.file(id);
        audit.write(current.personId(), null, "CENTRE_REPORT_EXPORTED", "file:" + id);
        return DocumentFile.download(
                file.content(), paper.fileName(pages.year()) + ".docx", DocumentFile.DOCX);
    }
}
