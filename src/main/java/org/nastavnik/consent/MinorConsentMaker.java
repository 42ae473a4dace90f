package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** Consent to the processing of a minor's data. */
@ApplicationScoped
class MinorConsentMaker extends ConsentMaker {

    @Inject ConsentPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D11;
    }

    @Override
    Record data(Consent consent) {
        return papers.minor(consent);
    }
}
