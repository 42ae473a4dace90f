package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
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
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.grammar.PrintedForm;
import org.nastavnik.grammar.PrintedForms;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Gathers the data, renders the template, freezes the result. */
@ApplicationScoped
public class MakeDocument {

    @Inject @Any Instance<DocumentMaker> makers;
    @Inject @Any Instance<RoomMakers> rooms;
    @Inject TemplateShelf shelf;
    @Inject Documents documents;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    public GeneratedDocument make(DocumentKind kind, long subjectId) {
        PaperData paper = maker(kind).gather(subjectId);
        ChosenTemplate chosen = shelf.choose(paper.data().getClass(), paper.schoolId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] content = withAnnexes(render(chosen, paper, now), maker(kind).annexes(subjectId));
        GeneratedDocument document =
                documents.add(
                        new GeneratedDocument(
                                kind,
                                subjectId,
                                paper,
                                new GeneratedDocument.Frozen(
                                        chosen,
                                        Snapshot.of(paper.data()),
                                        content,
                                        current.personId(),
                                        now)));
        audit.write(
                current.personId(), paper.schoolId(), "DOCUMENT_MADE", kind + ":" + document.id());
        return document;
    }

    private static byte[] withAnnexes(byte[] paper, List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return paper;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JoinAnnexes.join(paper, annexes, out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Printed as {@link #make} would, but kept nowhere: for what somebody has just filtered. */
    public byte[] print(PaperData paper) {
        return render(
                shelf.choose(paper.data().getClass(), paper.schoolId()),
                paper,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The paper to be read before it is made; nothing is kept. */
    public PaperPreview preview(DocumentKind kind, long subjectId) {
        Set<PrintedForm> forms = new LinkedHashSet<>();
        String text = PrintedForms.during(() -> textOf(kind, subjectId), forms::add);
        return new PaperPreview(text, List.copyOf(forms));
    }

    private String textOf(DocumentKind kind, long subjectId) {
        PaperData paper = maker(kind).gather(subjectId);
        ChosenTemplate chosen = shelf.choose(paper.data().getClass(), paper.schoolId());
        return PlainText.of(render(chosen, paper, clock.instant()));
    }

    public boolean canMake(DocumentKind kind) {
        return all().anyMatch(maker -> maker.kind() == kind);
    }

    public DocumentMaker maker(DocumentKind kind) {
        return all().filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("document.rule.unknownKind"));
    }

    private Stream<DocumentMaker> all() {
        return Stream.concat(makers.stream(), rooms.stream().flatMap(room -> room.all().stream()));
    }

    private byte[] render(ChosenTemplate chosen, PaperData paper, Instant now) {
        try {
            return PrintTemplate.print(
                    chosen.template(), paper.data(), paper.title(), creator(paper), now);
        } catch (UnfilledTag unfilled) {
            throw new RuleBroken("document.rule.unfilled", String.valueOf(unfilled.getMessage()));
        }
    }

    private String creator(PaperData paper) {
        return paper.schoolId() == PaperData.CITY
                ? schools.municipality().map(Municipality::centre).orElse("")
                : schools.requisitesToday(paper.schoolId()).shortName();
    }
}
