package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.document.Annex;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Gathers the description of a practice (D34), as it may leave the school: no pupil is named. */
@ApplicationScoped
class BestPracticeMaker implements DocumentMaker {

    @Inject VisiblePractices visible;
    @Inject Authors authors;
    @Inject AttachedFiles files;
    @Inject MentoringForms forms;
    @Inject SchoolPapers papers;
    @Inject Schools schools;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D34;
    }

    @Override
    public List<Annex> annexes(long practiceId) {
        return files.annexes(Attachment.Owner.of(visible.byId(practiceId)));
    }

    @Override
    public void checkReadable(long practiceId) {
        visible.byId(practiceId);
    }

    @Override
    public PaperData gather(long practiceId) {
        Practice practice = visible.byId(practiceId);
        if (!practice.missing().isEmpty()) {
            throw new RuleBroken("compendium.rule.practiceIncomplete");
        }
        String form = forms.byCode(practice.formCode()).name();
        return new PaperData(
                practice.schoolId(),
                new BestPractice(
                        papers.letterhead(practice.schoolId(), schools.today()),
                        practice.year().slashed(),
                        SchoolCompendium.PracticeText.of(
                                practice,
                                form,
                                authors.printed(practice),
                                files.of(Attachment.Owner.of(practice)))),
                practice.title(),
                PaperWords.of("practice"));
    }
}
