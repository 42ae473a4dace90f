package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;

/** The «Программа наставничества» of a school year (D04); its subject is the year it begins in. */
@RequestScoped
class ProgrammeMaker implements DocumentMaker {

    @Inject LocalActFacts facts;
    @Inject ProgrammeTexts texts;
    @Inject ProgrammePlans plans;
    @Inject MentoringForms forms;
    @Inject SchoolPapers papers;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D04;
    }

    @Override
    public PaperData gather(long startYear) {
        MentoringProgramme data = data(startYear);
        return new PaperData(
                facts.of(ActKind.PROGRAMME, startYear).year().schoolId(),
                data,
                OrderWords.text(
                        "act.title.PROGRAMME", data.school().shortName().toString(), data.year()),
                OrderWords.text("act.file.PROGRAMME", data.year().replace('/', '-')));
    }

    MentoringProgramme data(long startYear) {
        LocalActFacts.Facts known = facts.of(ActKind.PROGRAMME, startYear);
        if (known.year().forms().isEmpty()) {
            throw new RuleBroken("order.rule.yearWithoutForms");
        }
        LocalActs.Standing standing = known.standing();
        ActRegime regime = known.regime();
        return new MentoringProgramme(
                known.letterhead(),
                known.school().city(),
                standing.annex(),
                standing.council(),
                standing.order(),
                known.opinions(),
                known.year().year().slashed(),
                known.day().getYear(),
                known.grounds(),
                known.year().period().from(),
                Objects.requireNonNull(known.year().period().to()),
                texts.purpose(regime),
                texts.list("tasks", regime),
                papers.curator(known.year().schoolId(), known.day()),
                texts.stages(),
                chosen(known),
                texts.list("results", regime),
                plans.targets(known.year()),
                plans.monitoring(known.year()),
                texts.list("incentives", regime));
    }

    private List<MentoringProgramme.Form> chosen(LocalActFacts.Facts known) {
        return forms.all().stream()
                .filter(form -> known.year().forms().contains(form.code()))
                .map(texts::form)
                .toList();
    }

    List<ActBlank> blanks(long startYear) {
        MentoringProgramme data = data(startYear);
        return Stream.concat(
                        RegulationMaker.ofBoth(data.council() == null, data.registration() == null)
                                .stream(),
                        Stream.of(ActBlank.OPINIONS))
                .toList();
    }

    @Override
    public void checkReadable(long startYear) {
        facts.checkReadable(startYear);
    }
}
