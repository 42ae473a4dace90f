package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** How a downloaded template is called. */
@RequestScoped
class TemplateNames {

    @Inject Visitor visitor;

    /**
     * @param version null for the file in use
     */
    String file(PaperTemplate paper, @Nullable Integer version) {
        Ui ui = new Ui(visitor);
        String title = ui.t(paper.titleKey());
        String name =
                version == null
                        ? ui.t("desk.file", title)
                        : ui.t("desk.file.version", title, version);
        return name.replaceAll("[\\\\/:*?\"<>|]", "-") + ".docx";
    }
}
