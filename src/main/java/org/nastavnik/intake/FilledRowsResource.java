package org.nastavnik.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** One row of a file, corrected before it is taken over. */
@Path("s/{launch}/intake/files/{file}/rows")
public class FilledRowsResource {

    @Inject FilledFiles files;
    @Inject IntakePages pages;
    @Inject Redirects redirects;

    /** A row with the paper that it stands in. */
    private record Found(FilledPaper paper, FilledRow row) {}

    @GET
    @Path("{row}")
    public View edit(@PathParam("file") long fileId, @PathParam("row") long rowId) {
        FilledFile file = files.byId(fileId);
        Found found = open(file, rowId);
        return View.of(
                "intake/row",
                pages.row(file, found.paper(), found.row(), Map.of(), new Problems()));
    }

    @POST
    @Path("{row}")
    @Transactional
    public Response correct(
            @PathParam("file") long fileId,
            @PathParam("row") long rowId,
            MultivaluedMap<String, String> sent) {
        FilledFile file = files.held(fileId);
        Found found = open(file, rowId);
        Problems problems = new Problems();
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> tidy = new LinkedHashMap<>();
        for (RowField field : RowField.of(found.paper().kind())) {
            String text = Objects.requireNonNullElse(sent.getFirst(field.fieldName()), "");
            typed.put(field.fieldName(), text);
            tidy.put(field.fieldName(), field.tidy(text, problems));
        }
        if (!String.valueOf(found.row().version()).equals(sent.getFirst("version"))) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            "intake/row",
                            pages.row(file, found.paper(), found.row(), typed, problems)));
        }
        if (sent.containsKey("group")) {
            List<String> came = sent.getOrDefault(Attendance.IDS, List.of());
            tidy.put(Attendance.IDS, String.join(",", came));
        }
        found.row().correct(tidy);
        found.row().tick(KeepFile.isUnderstood(found.paper().kind(), found.row()));
        return redirects.to("intake/files/" + fileId + "#row-" + rowId);
    }

    /** What is taken over is corrected in the plan or in the journal. */
    private static Found open(FilledFile file, long rowId) {
        return file.papers().stream()
                .flatMap(paper -> paper.rows().stream().map(row -> new Found(paper, row)))
                .filter(found -> found.row().id() == rowId && !found.row().isAccepted())
                .findFirst()
                .orElseThrow(() -> new FilledFileNotFound(rowId));
    }
}
