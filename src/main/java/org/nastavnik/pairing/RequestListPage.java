package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * @param ownClass only pupils of the visitor's class are shown
 */
public record RequestListPage(
        Problems problems,
        ListHead head,
        List<Line> requests,
        List<MentorListPage.Draft> drafts,
        boolean mayAsk,
        boolean mayDecide,
        boolean ownClass,
        boolean keepsClasses,
        boolean prints,
        long year,
        List<DocumentPage> made) {

    /** A request as the base of mentees shows it. */
    public record Line(
            long id,
            long personId,
            String name,
            String post,
            String form,
            String need,
            String areas,
            String entered,
            String mentor,
            boolean urgent,
            String state) {}
}
