package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The data dictionary as a page. */
@RequestScoped
class TemplateFields {

    @Inject Visitor visitor;

    TemplateFieldsPage of(PaperTemplate paper) {
        List<TemplateField> fields = FieldDictionary.of(paper);
        return new TemplateFieldsPage(
                paper.folder(),
                new Ui(visitor).t(paper.titleKey()),
                fields,
                fields.stream().map(TemplateField::kind).distinct().sorted().toList());
    }
}
