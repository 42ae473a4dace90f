package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.site.Typed;

/** Keeps what was ticked and chosen on the page, whatever is pressed there. */
@RequestScoped
class ChooseRows {

    @Inject WhosePaper whose;
    @Inject KeepFile keep;

    /**
     * @param tickMended rows that are complete now that something was chosen for them
     */
    void keep(FilledFile file, MultivaluedMap<String, String> typed, boolean tickMended) {
        for (FilledPaper paper : file.papers()) {
            paper.rows().forEach(row -> row.tick(typed.containsKey("row-" + row.id())));
            String unit = typed.getFirst("unit-" + paper.id());
            if (unit != null) {
                keep.move(paper, whose.find(Typed.id(unit)).orElse(null));
            }
            String format = Objects.requireNonNullElse(typed.getFirst("format-" + paper.id()), "");
            if (isFormat(format)) {
                List<FilledRow> mended = paper.meetWhereUntold(format);
                keep.tickNew(paper, tickMended ? mended : List.of());
            }
        }
    }

    private static boolean isFormat(String typed) {
        return List.of(WorkFormat.values()).stream().anyMatch(f -> f.name().equals(typed));
    }

    /** The double press of a button, or the page of before once more. */
    boolean asksOnlyForTaken(FilledFile file, MultivaluedMap<String, String> typed) {
        List<FilledRow> asked =
                file.papers().stream()
                        .flatMap(paper -> paper.rows().stream())
                        .filter(row -> typed.containsKey("row-" + row.id()))
                        .toList();
        return !asked.isEmpty() && asked.stream().allMatch(FilledRow::isAccepted);
    }
}
