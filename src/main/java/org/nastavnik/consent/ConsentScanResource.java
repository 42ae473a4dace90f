package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.Hashes;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The signed paper as a file: typed by its content, bounded, and only ever downloaded. */
@Path("s/{launch}/consents/{id}/scan")
public class ConsentScanResource {

    static final int MAX_BYTES = 10 * 1024 * 1024;

    @Inject VisibleConsents visible;
    @Inject ConsentShowPages pages;
    @Inject ConsentScans scans;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response bring(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        Consent consent = visible.toChange(id);
        byte[] file = read(parts);
        Optional<ScanType> type = ScanType.of(file);
        if (file.length > MAX_BYTES) {
            return refused(consent, "consent.problem.scanSize");
        }
        if (type.isEmpty()) {
            return refused(consent, "consent.problem.scanType");
        }
        scans.keep(
                new ConsentScan(
                        consent,
                        new ConsentScan.Brought(type.get(), file, Hashes.sha256(file)),
                        current.personId(),
                        clock.instant()));
        log("CONSENT_SCAN_BROUGHT", consent);
        return redirects.to("consents/" + id);
    }

    private static byte[] read(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals("scan")) {
                return part.getContent().readNBytes(MAX_BYTES + 1);
            }
        }
        return new byte[0];
    }

    private Response refused(Consent consent, String key) {
        Problems problems = new Problems().add("scan", key);
        return redirects.again(
                View.again(
                        "consent/show",
                        pages.show(consent, new ConsentShowPages.Typing(), problems)));
    }

    /** The newest. */
    @GET
    @Transactional
    public Response file(@PathParam("id") long id) {
        return file(id, scan -> true);
    }

    /** One that another has come before. */
    @GET
    @Path("{scan}")
    @Transactional
    public Response former(@PathParam("id") long id, @PathParam("scan") long wanted) {
        return file(id, scan -> scan.id() == wanted);
    }

    /** The name of the file tells whose it is to nobody. */
    private Response file(long id, Predicate<ConsentScan> which) {
        Consent consent = visible.byId(id);
        ConsentScan scan =
                scans.of(id, consent.schoolId()).stream()
                        .filter(which)
                        .findFirst()
                        .orElseThrow(() -> new ConsentNotFound(id));
        log("CONSENT_SCAN_SEEN", consent);
        return DocumentFile.download(
                scan.content(),
                ConsentWords.text("scan", id) + "." + scan.type().ending(),
                scan.type().mediaType());
    }

    private void log(String act, Consent consent) {
        audit.write(current.personId(), consent.schoolId(), act, "consent:" + consent.id());
    }
}
