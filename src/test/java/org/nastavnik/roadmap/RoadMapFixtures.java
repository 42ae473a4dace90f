package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;

/** Road maps of the school year 2026/2027; their rows have the ids 1, 2, … */
final class RoadMapFixtures {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final InstitutionName SCHOOL = InstitutionName.of("МБОУ «Школа»");

    static final Grif GRIF = new Grif(2, new Registration("71-од", TODAY));

    private RoadMapFixtures() {}

    /** Nothing in it names another school. */
    static RoadMapCheck check(RoadMap map) {
        return RoadMapCheck.of(map, item -> false);
    }

    static RoadMapItem.Terms terms(String section, String content) {
        return new RoadMapItem.Terms(
                section,
                null,
                content,
                "до 01.12.2026",
                LocalDate.of(2026, 12, 1),
                "Приказ",
                null,
                List.of("куратор"));
    }

    static RoadMapItem.Terms due(@Nullable LocalDate last) {
        return new RoadMapItem.Terms(
                "Работа", null, "Встречи", "весь год", last, null, null, List.of("куратор"));
    }

    static RoadMap aMap(RoadMapItem.Terms... rows) {
        return withIds(new RoadMap(1, YEAR, Outline.EMPTY, List.of(rows)));
    }

    static RoadMap begunBy(Outline outline) {
        FilledOutline filled = new FilledOutline(Outlines.of(outline), YEAR, SCHOOL);
        return withIds(new RoadMap(1, YEAR, outline, filled.rows()));
    }

    private static RoadMap withIds(RoadMap map) {
        List<RoadMapItem> items = map.items();
        for (int i = 0; i < items.size(); i++) {
            Ids.giveChild(items.get(i), i + 1);
        }
        return Ids.give(map, 1);
    }

    static RoadMapItem.Fact done(LocalDate day, @Nullable String evidence) {
        return new RoadMapItem.Fact(RoadMapItem.Status.DONE, day, evidence, null);
    }
}
