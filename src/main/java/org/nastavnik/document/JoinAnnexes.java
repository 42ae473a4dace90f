package org.nastavnik.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.nastavnik.docx.GuestOptions;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.JoinedDocument;
import org.nastavnik.docx.MergePoint;

/** Puts Word files into a paper as true content, one after the other, while it is written. */
public final class JoinAnnexes {

    /** Chapters of ours are headings of the first two levels; what comes in goes below them. */
    private static final GuestOptions OPTIONS = GuestOptions.inText().withHeadingsShiftedBy(2);

    private final JoinedDocument paper;
    private final List<Annex> behind = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private JoinAnnexes(JoinedDocument paper) {
        this.paper = paper;
    }

    /**
     * @param annexes in the order of their marks
     * @param done hears how many of them are in
     * @return names of files that could not be read any more; their names still stand in the paper
     */
    public static List<String> join(
            byte[] paper, List<Annex> annexes, OutputStream out, IntConsumer done)
            throws IOException {
        try (JoinedDocument joined = JoinedDocument.onto(paper, out)) {
            JoinAnnexes joining = new JoinAnnexes(joined);
            joining.insert(annexes, done);
            joined.finish();
            return joining.refused;
        } catch (GuestRejected broken) {
            throw new IOException(broken);
        }
    }

    private void insert(List<Annex> annexes, IntConsumer done) throws IOException {
        int number = 0;
        for (Annex annex : annexes) {
            insertAtMark(annex);
            done.accept(++number);
        }
        for (Annex annex : behind) {
            insert(annex, MergePoint.end());
        }
    }

    /** A template of the city's own may have lost the mark; the file then comes last. */
    private void insertAtMark(Annex annex) throws IOException {
        try {
            insert(annex, MergePoint.paragraph(annex.mark()));
        } catch (IllegalArgumentException noMark) {
            behind.add(annex);
        }
    }

    private void insert(Annex annex, MergePoint point) throws IOException {
        try {
            paper.insert(annex.content().read(), annex.name(), OPTIONS, point);
        } catch (GuestRejected rejected) {
            refused.add(annex.name());
        }
    }
}
