package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Gathers the base of mentees (D20) of a school year; its subject is the year. */
@ApplicationScoped
class MenteeBaseMaker implements DocumentMaker {

    @Inject BaseRows rows;
    @Inject BasePapers papers;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D20;
    }

    @Override
    public void checkReadable(long startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR);
    }

    @Override
    public PaperData gather(long startYear) {
        checkReadable(startYear);
        SchoolYear year = new SchoolYear((int) startYear);
        long school = current.schoolId();
        String title =
                Messages.in(Locale.forLanguageTag("ru"))
                        .text("pairing.paper.mentees", year.dashed());
        return new PaperData(
                school, papers.mentees(rows.requests(school, year), school, year), title, title);
    }
}
