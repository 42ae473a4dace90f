package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.document.Registration;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The page that corrects requisites, with what was corrected before. */
@RequestScoped
class CorrectionPages {

    @Inject OrderCorrections corrections;
    @Inject CorrectOrder correct;
    @Inject Persons persons;
    @Inject Visitor visitor;

    CorrectionPage page(Order order, CorrectionForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        return new CorrectionPage(
                order.id(),
                order.title(),
                form,
                correct.uses(order).stream()
                        .map(
                                paper ->
                                        new CorrectionPage.Use(
                                                paper.id(), paper.title(), ui.time(paper.madeAt())))
                        .toList(),
                past(order),
                problems);
    }

    List<CorrectionPage.Past> past(Order order) {
        Ui ui = new Ui(visitor);
        return corrections.of(order).stream()
                .map(
                        made ->
                                new CorrectionPage.Past(
                                        words(made.before(), ui),
                                        words(made.after(), ui),
                                        made.reason(),
                                        persons.known(made.madeBy()).name().surnameFirst(),
                                        ui.time(made.madeAt()),
                                        made.oldPaperId()))
                .toList();
    }

    private static String words(Registration given, Ui ui) {
        return ui.t("order.correction.words", given.number(), ui.date(given.date()));
    }
}
