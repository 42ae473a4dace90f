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
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** All portfolios of a contest in one file. */
@Path("s/{launch}/contests/{contest}/archive")
public class ContestArchiveResource {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject ReceivedPortfolios received;
    @Inject PortfolioFiles files;
    @Inject CurrentPerson current;

    @GET
    @Transactional
    public Response archive(@PathParam("contest") long contestId) {
        current.require(Role.METHODIST);
        List<Portfolio> all =
                portfolios.of(contests.byId(contestId)).stream()
                        .filter(Portfolio::isLocked)
                        .toList();
        all.forEach(portfolio -> received.log("PORTFOLIO_DOWNLOADED", portfolio));
        StreamingOutput zip = out -> write(all, out);
        return DocumentFile.download(zip, PaperWords.of("archive") + ".zip", "application/zip");
    }

    private void write(List<Portfolio> all, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a DOCX is a zip already
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Portfolio portfolio : all) {
                zip.putNextEntry(new ZipEntry(received.fileName(portfolio)));
                zip.write(received.file(portfolio).content());
                zip.closeEntry();
                for (PortfolioFile file : files.of(portfolio)) {
                    zip.putNextEntry(new ZipEntry(received.fileName(portfolio, file)));
                    zip.write(file.content());
                    zip.closeEntry();
                }
            }
        }
    }
}
