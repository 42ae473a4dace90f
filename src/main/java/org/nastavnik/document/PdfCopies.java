package org.nastavnik.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.NumberedContents;
import org.nastavnik.shared.RuleBroken;

/**
 * Frozen papers as PDF, where the administrator has named a LibreOffice. One is made at a time, and
 * what was made is kept by the hash of the paper.
 */
@ApplicationScoped
public class PdfCopies {

    static final Duration LIMIT = Duration.ofSeconds(60);

    /** How long a request waits for another one's conversion. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(PdfCopies.class.getName());

    @Inject OfficeSettings settings;

    private final Semaphore turn = new Semaphore(1, true);
    private @Nullable KeptFiles kept;

    public boolean areOffered() {
        return settings.program().isPresent();
    }

    byte[] of(GeneratedDocument document) {
        Path program = settings.program().orElseThrow(() -> new RuleBroken("document.rule.noPdf"));
        try {
            return of(document, new OfficeProcess(program, LIMIT));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no PDF of document " + document.id(), e);
            throw new RuleBroken("document.rule.pdfFailed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("document.rule.pdfBusy");
        }
    }

    private byte[] of(GeneratedDocument document, OfficeProcess office)
            throws IOException, InterruptedException {
        byte[] known = kept().find(document.sha256());
        return known == null ? converted(document, office) : known;
    }

    private byte[] converted(GeneratedDocument document, OfficeProcess office)
            throws IOException, InterruptedException {
        if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new RuleBroken("document.rule.pdfBusy");
        }
        try {
            byte[] known = kept().find(document.sha256());
            return known == null
                    ? kept().keep(
                                    document.sha256(),
                                    office.pdf(NumberedContents.of(document.content())))
                    : known;
        } finally {
            turn.release();
        }
    }

    private synchronized KeptFiles kept() throws IOException {
        KeptFiles files = kept;
        if (files == null) {
            files = KeptFiles.inNewFolder();
            kept = files;
        }
        return files;
    }

    @PreDestroy
    void forget() {
        try {
            if (kept != null) {
                kept.forget();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "PDF copies stay in the folder of temporary files", e);
        }
    }
}
