package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** Consent of one who signs for himself: to processing, or to a handing over to the centre. */
@ApplicationScoped
class GrownUpConsentMaker extends ConsentMaker {

    @Inject ConsentPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D10;
    }

    @Override
    Record data(Consent consent) {
        return papers.grownUp(consent);
    }
}
