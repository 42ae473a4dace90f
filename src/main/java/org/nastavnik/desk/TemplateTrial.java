package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.Sample;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateOwner;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.TagUse;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** A file that a program tries, with or without a template of ours in mind. */
@RequestScoped
class TemplateTrial {

    @Inject TemplateShelf shelf;
    @Inject CheckTemplate check;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    TemplateReport check(byte[] docx, @Nullable String name) {
        if (name != null) {
            PaperTemplate paper = shelf.named(name);
            TemplateEdition letterhead = shelf.editions(TemplateShelf.LETTERHEAD, owner()).get(0);
            return check.check(paper, owner(), TemplateEdition.of(docx), letterhead);
        }
        ReportText text = new ReportText(new Ui(visitor));
        try {
            compile(docx);
            return new TemplateReport(List.of(), List.of());
        } catch (TemplateRejected rejected) {
            return new TemplateReport(
                    rejected.findings().stream().map(text::line).toList(), List.of());
        }
    }

    private TemplateOwner owner() {
        return current.chosenSchool().map(TemplateOwner::school).orElse(TemplateOwner.CITY);
    }

    /** None where the file is no template. */
    List<String> tags(byte[] docx) {
        try {
            return compile(docx).tags().stream().map(TagUse::written).toList();
        } catch (TemplateRejected rejected) {
            return List.of();
        }
    }

    Record sample(String name) {
        return Sample.of(shelf.named(name));
    }

    /** A tag without text, as a report. */
    TemplateReport unfilled(UnfilledTag tag) {
        return new TemplateReport(List.of(new ReportText(new Ui(visitor)).line(tag)), List.of());
    }

    byte[] print(byte[] docx, Object data, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            compile(docx).render(data, new DocumentProperties("", "", at, "ru-RU"), out);
        } catch (TemplateRejected rejected) {
            throw new RuleBroken("desk.rule.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Template compile(byte[] docx) throws TemplateRejected {
        return Template.compile(docx, options());
    }

    private TemplateOptions options() {
        return shelf.options(owner());
    }
}
