package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** Expert sheets, summaries, minutes as files. */
@Path("s/{launch}/contests/{contest}/papers")
public class JuryPapersResource {

    @Inject Contests contests;
    @Inject JuryPapers papers;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    @Path("protocol")
    @Transactional
    public Response protocol(@PathParam("contest") long id) {
        Contest contest = logged(id, "JURY_PROTOCOL_EXPORTED");
        return DocumentFile.download(
                papers.protocol(contest), PaperWords.of("protocol") + ".docx", DocumentFile.DOCX);
    }

    @GET
    @Path("summary/{kind}")
    @Transactional
    public Response summary(@PathParam("contest") long id, @PathParam("kind") String kind) {
        StageKind stage = StageKind.judged(kind);
        Contest contest = logged(id, "SCORE_SUMMARY_EXPORTED");
        return DocumentFile.download(
                papers.summary(contest, stage),
                PaperWords.of("summary") + ".docx",
                DocumentFile.DOCX);
    }

    @GET
    @Path("sheets/{kind}")
    @Transactional
    public Response sheets(@PathParam("contest") long id, @PathParam("kind") String kind) {
        StageKind stage = StageKind.judged(kind);
        Contest contest = logged(id, "EXPERT_SHEETS_EXPORTED");
        Map<String, byte[]> files = papers.sheets(contest, stage);
        StreamingOutput zip = out -> write(files, out);
        return DocumentFile.download(zip, PaperWords.of("sheets") + ".zip", "application/zip");
    }

    private Contest logged(long id, String act) {
        current.require(Role.METHODIST);
        audit.write(current.personId(), null, act, "contest:" + id);
        return contests.byId(id);
    }

    private static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
