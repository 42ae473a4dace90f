package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.shared.SchoolYear;

/** The last version of every school in one archive, file by file, so that a city fits in memory. */
@Path("s/{launch}/compendia/archive")
public class CompendiaArchiveResource {

    @Inject ReceivedCompendia received;

    @GET
    @Transactional
    public Response all(@QueryParam("year") @Nullable Integer startYear) {
        SchoolYear year = received.year(startYear);
        Map<String, Submission> files = new LinkedHashMap<>();
        for (Submission submission : received.last(year)) {
            files.put(received.fileName(submission), submission);
            received.log("COMPENDIUM_DOWNLOADED", submission);
        }
        StreamingOutput archive = out -> write(files, out);
        return DocumentFile.download(
                archive, PaperWords.of("archive", year.dashed()) + ".zip", "application/zip");
    }

    private void write(Map<String, Submission> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a DOCX is a zip already
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, Submission> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(received.file(file.getValue()).content());
                zip.closeEntry();
            }
        }
    }
}
