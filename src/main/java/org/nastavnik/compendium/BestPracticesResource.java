package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * The methodical centre chooses the best practices, downloads them and tells what became of them.
 */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/municipal-compendium/{year}/practices")
public class BestPracticesResource {

    private static final List<Practice.State> CHOSEN_BY =
            List.of(Practice.State.INCLUDED, Practice.State.SENT_TO_RNC, Practice.State.PUBLISHED);

    @Inject BestPractices best;
    @Inject MentoringForms forms;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    /**
     * @param words what a title, a school or a form contains
     */
    @GET
    public View list(
            @PathParam("year") int startYear,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("") String state) {
        current.require(Role.METHODIST);
        SchoolYear year = MunicipalAddress.year(startYear);
        List<BestPracticesPage.Line> lines = best.of(year).stream().map(this::line).toList();
        return View.of(
                "compendium/best-practices",
                new BestPracticesPage(
                        year.slashed(),
                        startYear,
                        words.strip(),
                        state,
                        new Ui(visitor).options("compendium.state.", CHOSEN_BY.stream()),
                        lines.stream().filter(line -> line.isMeant(words, state)).toList(),
                        lines.size(),
                        lines.stream().filter(BestPracticesPage.Line::mayPublish).count()));
    }

    private BestPracticesPage.Line line(BestPractices.Shown shown) {
        Practice practice = shown.practice();
        return new BestPracticesPage.Line(
                practice.id(),
                practice.title(),
                shown.school(),
                forms.byCode(practice.formCode()).name(),
                practice.state().name(),
                practice.state() == Practice.State.INCLUDED,
                practice.state() == Practice.State.SENT_TO_RNC);
    }

    @POST
    @Path("sending")
    @Transactional
    public Response send(
            @PathParam("year") int startYear, @FormParam("practice") @Nullable List<Long> chosen) {
        current.require(Role.METHODIST);
        if (chosen == null || chosen.isEmpty()) {
            throw new RuleBroken("compendium.rule.choosePractice");
        }
        SchoolYear year = MunicipalAddress.year(startYear);
        best.byIds(chosen, year).forEach(best::send);
        return back(startYear);
    }

    @POST
    @Path("{id}/publication")
    @Transactional
    public Response publish(@PathParam("year") int startYear, @PathParam("id") long id) {
        current.require(Role.METHODIST);
        best.publish(best.byId(id, MunicipalAddress.year(startYear)));
        return back(startYear);
    }

    private Response back(int startYear) {
        return redirects.to("municipal-compendium/" + startYear + "/practices");
    }

    /** All that were handed on and are not published yet, one file each. */
    @GET
    @Path("archive")
    @Transactional
    public Response archive(@PathParam("year") int startYear) {
        current.require(Role.METHODIST);
        SchoolYear year = MunicipalAddress.year(startYear);
        Map<String, Practice> files = new LinkedHashMap<>();
        for (BestPractices.Shown shown : best.of(year)) {
            Practice practice = shown.practice();
            if (practice.state() == Practice.State.SENT_TO_RNC) {
                files.put(name(files.size() + 1, shown), practice);
                best.log("PRACTICE_DOWNLOADED", practice);
            }
        }
        StreamingOutput archive = out -> write(files, out);
        return DocumentFile.download(
                archive, PaperWords.of("region", year.dashed()) + ".zip", "application/zip");
    }

    private static String name(int number, BestPractices.Shown shown) {
        String words = shown.school() + " " + shown.practice().title();
        String plain = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
        return "%03d %s.docx".formatted(number, plain.substring(0, Math.min(120, plain.length())));
    }

    private void write(Map<String, Practice> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a DOCX is a zip already
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, Practice> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(best.file(file.getValue()));
                zip.closeEntry();
            }
        }
    }
}
