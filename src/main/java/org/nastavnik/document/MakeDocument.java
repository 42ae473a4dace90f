package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.grammar.PrintedForm;
import org.nastavnik.grammar.PrintedForms;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Gathers the data, renders the template, freezes the result. */
@ApplicationScoped
public class MakeDocument {

    @Inject @jakarta.enterprise.inject.Any Instance<DocumentMaker> makers;
    @Inject TemplateShelf shelf;
    @Inject Documents documents;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    public GeneratedDocument make(DocumentKind kind, long subjectId) {
        PaperData paper = maker(kind).gather(subjectId);
        TemplateShelf.Shelved shelved = shelf.of(paper.data().getClass());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] content = render(shelved, paper, now);
        GeneratedDocument document =
                documents.add(
                        new GeneratedDocument(
                                kind,
                                subjectId,
                                paper,
                                new GeneratedDocument.Frozen(
                                        shelved.hash(),
                                        Snapshot.of(paper.data()),
                                        content,
                                        current.personId(),
                                        now)));
        audit.write(
                current.personId(), paper.schoolId(), "DOCUMENT_MADE", kind + ":" + document.id());
        return document;
    }

    /** The paper as plain text, to be read before it is made; nothing is kept. */
    public String textOf(DocumentKind kind, long subjectId) {
        PaperData paper = maker(kind).gather(subjectId);
        return PlainText.of(render(shelf.of(paper.data().getClass()), paper, clock.instant()));
    }

    /** The same with every declined form in it. */
    public PaperPreview preview(DocumentKind kind, long subjectId) {
        Set<PrintedForm> forms = new LinkedHashSet<>();
        String text = PrintedForms.during(() -> textOf(kind, subjectId), forms::add);
        return new PaperPreview(text, List.copyOf(forms));
    }

    public boolean canMake(DocumentKind kind) {
        return makers.stream().anyMatch(maker -> maker.kind() == kind);
    }

    DocumentMaker maker(DocumentKind kind) {
        return makers.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("document.rule.unknownKind"));
    }

    private byte[] render(TemplateShelf.Shelved shelved, PaperData paper, Instant now) {
        String creator = schools.requisitesToday(paper.schoolId()).shortName();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            shelved.template()
                    .render(
                            paper.data(),
                            new DocumentProperties(paper.title(), creator, now, "ru-RU"),
                            out);
        } catch (UnfilledTag unfilled) {
            throw new RuleBroken("document.rule.unfilled", String.valueOf(unfilled.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
