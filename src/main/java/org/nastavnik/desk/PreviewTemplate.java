package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.Documents;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.PrintTemplate;
import org.nastavnik.document.Sample;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Option;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/**
 * Prints a template to be looked at: with its sample, or with what a document of the school would
 * be made of today. Nothing is kept.
 */
@RequestScoped
class PreviewTemplate {

    private static final int MOST_CHOICES = 10;

    @Inject Desk desk;
    @Inject TemplateShelf shelf;
    @Inject Documents documents;
    @Inject MakeDocument make;
    @Inject Visitor visitor;

    /**
     * @param document id of a made document as typed, null for the sample
     */
    byte[] print(PaperTemplate paper, TemplateEdition edition, @Nullable String document) {
        Template template =
                shelf.template(paper, edition, letterheadFor(paper))
                        .orElseThrow(() -> new RuleBroken("desk.rule.broken"));
        Long id = Typed.id(document);
        Record data = id == null ? Sample.of(paper) : today(paper, id);
        try {
            return PrintTemplate.print(
                    template, data, new Ui(visitor).t(paper.titleKey()), "", Instant.EPOCH);
        } catch (UnfilledTag unfilled) {
            throw new RuleBroken("desk.finding.unfilled", unfilled.tag());
        }
    }

    TemplateEdition letterheadFor(PaperTemplate paper) {
        return paper == TemplateShelf.LETTERHEAD ? shelf.shipped(paper) : desk.letterhead();
    }

    /** A frozen document tells its subject; the room that owns the facts gathers them anew. */
    private Record today(PaperTemplate paper, long documentId) {
        Long school = desk.owner().schoolId();
        if (school == null) {
            throw new NotAllowed("data of a school");
        }
        GeneratedDocument document = documents.byId(documentId, school);
        DocumentMaker maker = make.maker(document.kind());
        maker.checkReadable(document);
        Record data = maker.gather(document.subjectId()).data();
        if (data.getClass() != paper.data()) {
            throw new RuleBroken("desk.rule.otherTemplate");
        }
        return data;
    }

    TemplateCheckPage.Data data(
            PaperTemplate paper, TemplateEdition edition, @Nullable String document) {
        String chosen = Typed.id(document) == null ? "" : String.valueOf(Typed.id(document));
        return new TemplateCheckPage.Data(
                choices(paper), chosen, problem(paper, edition, document).orElse(null));
    }

    private Optional<String> problem(
            PaperTemplate paper, TemplateEdition edition, @Nullable String document) {
        try {
            print(paper, edition, document);
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(
                    new Ui(visitor).t(broken.messageKey(), broken.arguments().toArray()));
        }
    }

    /** The last made documents whose data can still be gathered. */
    private List<Option> choices(PaperTemplate paper) {
        Long school = desk.owner().schoolId();
        DocumentKind kind = paper.kind();
        if (school == null || kind == null || !make.canMake(kind)) {
            return List.of();
        }
        Ui ui = new Ui(visitor);
        Set<Long> subjects = new HashSet<>();
        return documents.of(school).stream()
                .filter(document -> document.isOf(paper))
                .filter(document -> subjects.add(document.subjectId()))
                .limit(MOST_CHOICES)
                .filter(document -> isPrintable(paper, document))
                .map(
                        document ->
                                new Option(
                                        String.valueOf(document.id()),
                                        document.title() + ", " + ui.time(document.madeAt())))
                .toList();
    }

    private boolean isPrintable(PaperTemplate paper, GeneratedDocument document) {
        try {
            today(paper, document.id());
            return true;
        } catch (RuleBroken | NotFound | NotAllowed gone) {
            return false;
        }
    }
}
