package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.Documents;

/** The frozen paper and the frozen data of a package; that they were taken out is written down. */
@RequestScoped
class TransferFiles {

    @Inject Documents documents;
    @Inject SendTransfer transfer;
    @Inject TransferPages pages;

    Response paper(TransferPackage taken) {
        transfer.log("TRANSFER_EXPORTED", taken);
        return DocumentFile.download(
                documents.byId(taken.documentId(), taken.schoolId()).content(),
                name(taken) + ".docx",
                DocumentFile.DOCX);
    }

    Response data(TransferPackage taken) {
        transfer.log("TRANSFER_EXPORTED", taken);
        return DocumentFile.download(
                taken.content().getBytes(StandardCharsets.UTF_8),
                name(taken) + ".json",
                MediaType.APPLICATION_JSON);
    }

    /** «2026-2027 версия 1 МБОУ «СОШ № 1»», without what file systems do not take. */
    private String name(TransferPackage taken) {
        String receipt = taken.receiptNumber();
        String number =
                receipt == null ? taken.year().startYear() + "-" + taken.versionNo() : receipt;
        return number + " " + pages.schoolName(taken).replaceAll("[\\\\/:*?\"<>|]", "");
    }
}
