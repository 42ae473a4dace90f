package org.nastavnik.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All templates of the program without a container that would find them. */
public final class ShippedPapers {

    private ShippedPapers() {}

    /** In the order of the register; what is no paper last. */
    public static List<PaperTemplate> all() {
        Stream<PaperTemplate> papers =
                PaperKind.all()
                        .map(PaperKind::paper)
                        .sorted(
                                Comparator.comparing(
                                                PaperTemplate::kind,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(PaperTemplate::folder));
        return Stream.concat(papers, Stream.of(TemplateShelf.LETTERHEAD)).toList();
    }

    public static PaperTemplate named(String folder) {
        return all().stream()
                .filter(paper -> paper.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    /** What the shipped file makes of data, whole. */
    public static byte[] printed(PaperTemplate paper, Record data) {
        TemplateEdition letterhead =
                TemplateEdition.of(TemplateFiles.docx(TemplateShelf.LETTERHEAD));
        TemplateEdition body = TemplateEdition.of(TemplateFiles.docx(paper));
        ChosenTemplate chosen =
                new TemplatePrograms().choose(paper, List.of(body), List.of(letterhead));
        return PrintTemplate.print(chosen.template(), data, "", "", Instant.EPOCH);
    }
}
