package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The methodical centre: who has submitted, reading, accepting and returning. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/compendia")
public class CompendiaResource {

    @Inject ReceivedCompendia received;
    @Inject Submissions submissions;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View list(
            @QueryParam("year") @Nullable Integer startYear,
            @QueryParam("state") @DefaultValue("") String state) {
        current.require(Role.METHODIST);
        SchoolYear year = received.year(startYear);
        Ui ui = new Ui(visitor);
        Map<Long, Submission> last = submissions.lastBySchool(year);
        List<CompendiaPage.Line> lines =
                schools.all().stream()
                        .map(
                                school ->
                                        new CompendiaPage.Line(
                                                school.on(schools.today()).shortName(),
                                                line(last.get(school.id()), ui)))
                        .toList();
        return View.of("compendium/received", CompendiaPage.of(year, state, lines, years(year)));
    }

    private static @Nullable SubmissionLine line(@Nullable Submission submission, Ui ui) {
        return submission == null ? null : SubmissionLine.of(submission, ui);
    }

    private List<CompendiaPage.Year> years(SchoolYear shown) {
        return Stream.concat(Stream.of(received.year(null)), submissions.years().stream())
                .distinct()
                .filter(year -> !year.equals(shown))
                .map(year -> new CompendiaPage.Year(year.startYear(), year.slashed()))
                .toList();
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of(
                "compendium/received-one",
                page(received.byId(id), new ReturnForm(), new Problems()));
    }

    private ReceivedPage page(Submission submission, ReturnForm form, Problems problems) {
        boolean last = received.isLast(submission);
        return new ReceivedPage(
                schools.requisitesToday(submission.schoolId()).shortName(),
                submission.year().slashed(),
                SubmissionLine.of(submission, new Ui(visitor)),
                last,
                last && submission.state() == Submission.State.SUBMITTED,
                form,
                problems);
    }

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("id") long id) {
        Submission submission = received.byId(id);
        received.log("COMPENDIUM_DOWNLOADED", submission);
        return DocumentFile.download(
                received.file(submission).content(),
                received.fileName(submission),
                DocumentFile.DOCX);
    }

    @POST
    @Path("{id}/acceptance")
    @Transactional
    public Response accept(@PathParam("id") long id) {
        received.accept(received.byId(id));
        return redirects.to("compendia/" + id);
    }

    @POST
    @Path("{id}/return")
    @Transactional
    public Response giveBack(@PathParam("id") long id, @BeanParam ReturnForm form) {
        Submission submission = received.byId(id);
        if (form.isEmpty()) {
            Problems problems = new Problems().add("remark", "compendium.problem.remark");
            return redirects.again(
                    View.again("compendium/received-one", page(submission, form, problems)));
        }
        received.giveBack(submission, form);
        return redirects.to("compendia/" + id);
    }
}
