package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** The supplement to a mentor's labour contract. */
@ApplicationScoped
class LabourSupplementMaker extends ConsentMaker {

    @Inject LabourPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D15;
    }

    @Override
    Record data(Consent consent) {
        return papers.supplement(consent);
    }
}
