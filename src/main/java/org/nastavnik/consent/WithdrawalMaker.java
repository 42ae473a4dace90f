package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;

/** A consent taken back, and the school's answer. */
@ApplicationScoped
class WithdrawalMaker extends ConsentMaker {

    @Inject ConsentPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D13;
    }

    @Override
    Record data(Consent consent) {
        return papers.withdrawal(consent);
    }
}
