package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.school.MentoringForms;

/**
 * The «Положение о наставничестве» (D03); its subject is the year in which a school year begins.
 */
@RequestScoped
class RegulationMaker implements DocumentMaker {

    @Inject LocalActFacts facts;
    @Inject MentoringForms forms;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D03;
    }

    @Override
    public PaperData gather(long startYear) {
        MentoringRegulation data = data(startYear);
        String title =
                OrderWords.text("act.title.REGULATION", data.school().shortName().toString());
        return new PaperData(
                facts.of(ActKind.REGULATION, startYear).year().schoolId(),
                data,
                title,
                OrderWords.text("act.file.REGULATION"));
    }

    MentoringRegulation data(long startYear) {
        LocalActFacts.Facts known = facts.of(ActKind.REGULATION, startYear);
        LocalActs.Standing standing = known.standing();
        List<String> names =
                forms.all().stream()
                        .filter(form -> known.year().forms().contains(form.code()))
                        .map(form -> form.name())
                        .toList();
        return new MentoringRegulation(
                known.letterhead(),
                standing.annex(),
                standing.council(),
                standing.order(),
                known.opinions(),
                known.regime().pupils(),
                known.regime().staff(),
                known.grounds(),
                names.isEmpty() ? List.of(OrderWords.text("act.blank")) : names,
                null,
                null,
                Objects.requireNonNullElseGet(
                        standing.effective(), () -> known.year().period().from()));
    }

    List<ActBlank> blanks(long startYear) {
        MentoringRegulation data = data(startYear);
        List<ActBlank> blanks = ofBoth(data.council() == null, data.registration() == null);
        blanks.add(ActBlank.OPINIONS);
        if (facts.of(ActKind.REGULATION, startYear).year().forms().isEmpty()) {
            blanks.add(ActBlank.FORMS);
        }
        blanks.add(ActBlank.MENTEES);
        if (data.staff()) {
            blanks.add(ActBlank.PAY_ACT);
        }
        return blanks;
    }

    static List<ActBlank> ofBoth(boolean noCouncil, boolean noOrder) {
        List<ActBlank> blanks = new ArrayList<>();
        if (noCouncil) {
            blanks.add(ActBlank.COUNCIL);
        }
        if (noOrder) {
            blanks.add(ActBlank.ORDER);
        }
        return blanks;
    }

    @Override
    public void checkReadable(long startYear) {
        facts.checkReadable(startYear);
    }
}
