package org.nastavnik.consent;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
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

    @Override
    public List<GeneratedDocument> readable(List<GeneratedDocument> documents) {
        return visible.seesSchool() ? ofKnown(documents) : DocumentMaker.super.readable(documents);
    }

    private List<GeneratedDocument> ofKnown(List<GeneratedDocument> documents) {
        Set<Long> known =
                visible.known(
                        documents.stream().map(GeneratedDocument::subjectId).distinct().toList());
        return documents.stream().filter(paper -> known.contains(paper.subjectId())).toList();
    }
}
