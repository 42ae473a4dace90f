package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/**
 * Gathers the register of those who take part (D21) of a school year, as it is today; its subject
 * is the year. It stays in the school: the methodical centre has no way to it.
 */
@ApplicationScoped
class ParticipantRegistryMaker implements DocumentMaker {

    @Inject RegistryRows rows;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D21;
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
        List<MentoringUnit> fixed = rows.units(school, year);
        if (fixed.isEmpty()) {
            throw new RuleBroken("monitoring.rule.nobodyFixed");
        }
        String title =
                Messages.in(Locale.forLanguageTag("ru"))
                        .text("monitoring.paper.registry", year.dashed());
        return new PaperData(
                school, Namesakes.toldApart(registry(fixed, school, year), school), title, title);
    }

    private ParticipantRegistry registry(List<MentoringUnit> fixed, long school, SchoolYear year) {
        LocalDate today = schools.today();
        return new ParticipantRegistry(
                papers.letterhead(school, today).fullName(),
                year.slashed(),
                today,
                rows.of(fixed, school, today),
                RegistryRows.totals(fixed),
                papers.curator(school, today),
                papers.director(school, today));
    }
}
