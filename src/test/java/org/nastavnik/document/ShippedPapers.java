package org.nastavnik.document;

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
}
