package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Says before a local act is made what of it will stay blank. */
@RequestScoped
class LocalActPages {

    @Inject RegulationMaker regulation;
    @Inject ProgrammeMaker programme;
    @Inject Papers papers;
    @Inject Schools schools;
    @Inject Visitor visitor;

    LocalActsPage page() {
        SchoolYear year = SchoolYear.of(schools.today());
        long subject = year.startYear();
        return new LocalActsPage(
                year.slashed(),
                List.of(
                        act(DocumentKind.D03, subject, () -> regulation.blanks(subject)),
                        act(DocumentKind.D04, subject, () -> programme.blanks(subject))));
    }

    private LocalActsPage.Act act(
            DocumentKind kind, long subject, Supplier<List<ActBlank>> blanks) {
        try {
            return new LocalActsPage.Act(
                    kind.name(), subject, null, blanks.get(), papers.about(kind, subject));
        } catch (RuleBroken broken) {
            String why = new Ui(visitor).t(broken.messageKey(), broken.arguments().toArray());
            return new LocalActsPage.Act(
                    kind.name(), subject, why, List.of(), papers.about(kind, subject));
        }
    }
}
