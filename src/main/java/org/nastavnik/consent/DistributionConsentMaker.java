package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** Consent to publish data. */
@ApplicationScoped
class DistributionConsentMaker extends ConsentMaker {

    @Inject ConsentPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D12;
    }

    @Override
    Record data(Consent consent) {
        return papers.distribution(consent);
    }
}
