package org.nastavnik.consent;

import jakarta.inject.Inject;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;

/** What the papers about a consent share: who makes and reads them, and how they are called. */
abstract class ConsentMaker implements DocumentMaker {

    @Inject VisibleConsents visible;

    abstract Record data(Consent consent);

    @Override
    public PaperData gather(long subjectId) {
        Consent consent = visible.kept(subjectId);
        String title = ConsentWords.text("title." + kind());
        return new PaperData(
                consent.schoolId(),
                data(consent),
                title,
                ConsentWords.text("file", title, consent.id()));
    }

    @Override
    public void checkReadable(long subjectId) {
        visible.byId(subjectId);
    }
}
