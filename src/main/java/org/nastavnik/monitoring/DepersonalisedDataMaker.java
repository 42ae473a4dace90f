package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/**
 * Gathers what a school tells the methodical centre (D22), as it is today; its subject is the
 * school year.
 */
@ApplicationScoped
class DepersonalisedDataMaker implements DocumentMaker {

    @Inject TransferContents contents;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D22;
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
                        .text("monitoring.paper.transfer", year.dashed());
        return new PaperData(school, data(school, year), title, title);
    }

    private DepersonalisedData data(long school, SchoolYear year) {
        LocalDate today = schools.today();
        String centre =
                schools.municipality()
                        .map(Municipality::centre)
                        .orElseThrow(() -> new RuleBroken("monitoring.rule.noCentre"));
        return contents.of(
                school,
                year,
                new TransferContents.Head(
                        papers.letterhead(school, today),
                        InstitutionName.of(centre),
                        papers.director(school, today)));
    }
}
