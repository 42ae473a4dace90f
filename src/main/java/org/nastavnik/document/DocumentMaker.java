package org.nastavnik.document;

import java.util.List;
import org.nastavnik.shared.NotFound;
import org.nastavnik.site.NotAllowed;

/**
 * A room's promise to give the data of one kind of paper. Found by CDI; the room itself knows who
 * may ask for what.
 */
public interface DocumentMaker {

    DocumentKind kind();

    /**
     * Everything that the template needs.
     *
     * @param subjectId what the paper is about: an order, a pair, a compendium
     * @throws org.nastavnik.shared.NotFound where the current person may not see the subject
     * @throws org.nastavnik.shared.RuleBroken where something is missing to make the paper now
     */
    PaperData gather(long subjectId);

    /** Word files that the paper takes in, in the order in which it names their marks. */
    default List<Annex> annexes(long subjectId) {
        return List.of();
    }

    /**
     * Throws like {@link #gather} where the current person may not read papers about the subject.
     */
    void checkReadable(long subjectId);

    /**
     * As {@link #checkReadable(long)}, where not all papers about a subject are for all readers.
     */
    default void checkReadable(GeneratedDocument document) {
        checkReadable(document.subjectId());
    }

    /**
     * Those that the current person may read of many papers of this kind; a room that looks each
     * subject up looks for all of them at once.
     */
    default List<GeneratedDocument> readable(List<GeneratedDocument> documents) {
        return documents.stream().filter(this::isReadable).toList();
    }

    private boolean isReadable(GeneratedDocument document) {
        try {
            checkReadable(document);
            return true;
        } catch (NotFound | NotAllowed notTheirs) {
            return false;
        }
    }
}
