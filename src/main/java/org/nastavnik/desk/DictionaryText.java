package org.nastavnik.desk;

import java.util.List;
import java.util.Locale;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.site.Messages;

/** The data dictionary of all templates as one Markdown page for those who have no program. */
final class DictionaryText {

    private final Messages words = Messages.in(Locale.forLanguageTag("ru"));
    private final StringBuilder text = new StringBuilder();

    private DictionaryText() {}

    static String of(List<PaperTemplate> papers) {
        DictionaryText page = new DictionaryText();
        page.text.append(page.words.text("desk.dictionary.head")).append("\n\n");
        page.text.append(page.words.text("desk.dictionary.lead")).append("\n");
        papers.forEach(page::paper);
        return page.text.toString();
    }

    private void paper(PaperTemplate paper) {
        text.append("\n## ").append(words.text(paper.titleKey()));
        text.append("\n\n`templates/").append(paper.folder()).append("`\n\n");
        text.append(words.text("desk.dictionary.columns")).append("\n| --- | --- | --- | --- |\n");
        FieldDictionary.of(paper).forEach(this::field);
    }

    private void field(TemplateField field) {
        String indent = "\u00a0\u00a0".repeat(field.depth());
        String about = field.about() == null ? "" : cell(field.about());
        String absent = field.mayBeAbsent() ? words.text("desk.fields.absent") : "";
        text.append("| ").append(indent).append('`').append(cell(field.tag())).append("` | ");
        text.append(words.text("desk.fields.kind." + field.kind())).append(" | ");
        text.append(about).append(absent.isEmpty() || about.isEmpty() ? "" : "; ");
        text.append(absent).append(" | ").append(cell(field.example())).append(" |\n");
    }

    private static String cell(String value) {
        return value.replace("|", "\\|");
    }
}
