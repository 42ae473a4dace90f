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

/** Gathers the base of mentors (D19) of a school year; its subject is the year. */
@ApplicationScoped
class MentorBaseMaker implements DocumentMaker {

    @Inject BaseRows rows;
    @Inject BasePapers papers;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D19;
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
                        .text("pairing.paper.mentors", year.dashed());
        return new PaperData(
                school, papers.mentors(rows.mentors(school, year), school, year), title, title);
    }
}
