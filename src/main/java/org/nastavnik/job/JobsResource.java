package org.nastavnik.job;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** How far a job is, and what it has made. */
@Path("s/{launch}/jobs")
public class JobsResource {

    @Inject VisibleJobs visible;
    @Inject Jobs jobs;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Visitor visitor;

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        Job job = visible.byId(id);
        return View.of(
                "job/show",
                JobPage.of(job, visible.work(job).path(job.subjectId()), new Ui(visitor)));
    }

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("id") long id) {
        Job job = visible.byId(id);
        String name = job.fileName();
        if (job.state() != Job.State.DONE || name == null) {
            throw new JobNotFound(id);
        }
        audit.write(current.personId(), job.schoolId(), "JOB_FILE_DOWNLOADED", "job:" + id);
        StreamingOutput content = out -> write(job, out);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, "application/octet-stream")
                .header("Content-Length", job.fileSize())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .build();
    }

    private void write(Job job, OutputStream out) throws IOException {
        int no = 0;
        Optional<byte[]> piece = jobs.piece(job, no);
        while (piece.isPresent()) {
            out.write(piece.get());
            piece = jobs.piece(job, ++no);
        }
    }
}
