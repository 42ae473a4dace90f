package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** A worker's consent to be a mentor. */
@ApplicationScoped
class LabourConsentMaker extends ConsentMaker {

    @Inject LabourPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D14;
    }

    @Override
    Record data(Consent consent) {
        return papers.consent(consent);
    }
}
