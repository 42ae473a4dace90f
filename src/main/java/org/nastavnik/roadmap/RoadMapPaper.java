package org.nastavnik.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.SchoolYear;

/** A road map in the record of its official form. */
final class RoadMapPaper {

    private RoadMapPaper() {}

    static Record of(RoadMap map, InstitutionName school, Grif grif) {
        return switch (map.outline()) {
            case SECTIONS -> bySections(map, school, grif);
            case STAGES -> byStages(map, school, grif);
            case EMPTY -> own(map, school, grif);
        };
    }

    private static RoadMapBySections bySections(RoadMap map, InstitutionName school, Grif grif) {
        OutlineText text = Outlines.of(Outline.SECTIONS);
        SchoolYear year = map.year();
        return new RoadMapBySections(
                school.toString(),
                grif.annex(),
                grif.order(),
                year.startYear() + "/" + (year.startYear() + 1) % 100,
                new FilledOutline(text, year, school).tasks(),
                text.abbreviations(),
                sections(map).entrySet().stream()
                        .map(
                                section ->
                                        new RoadMapBySections.Section(
                                                section.getKey(), rows(section.getValue())))
                        .toList());
    }

    private static List<RoadMapBySections.Row> rows(List<RoadMapItem.Terms> section) {
        return IntStream.range(0, section.size())
                .mapToObj(i -> row(section.get(i), i == 0 ? null : section.get(i - 1)))
                .toList();
    }

    /** An indicator that stands for two rows is printed once. */
    private static RoadMapBySections.Row row(
            RoadMapItem.Terms terms, RoadMapItem.@Nullable Terms above) {
        boolean shares =
                above != null
                        && terms.indicator() != null
                        && terms.indicator().equals(above.indicator());
        return new RoadMapBySections.Row(
                terms.content(),
                terms.deadlineText(),
                Objects.requireNonNullElse(terms.result(), ""),
                shares ? null : terms.indicator(),
                shares,
                terms.responsible());
    }

    private static RoadMapByStages byStages(RoadMap map, InstitutionName school, Grif grif) {
        SchoolYear year = map.year();
        return new RoadMapByStages(
                school.toString(),
                grif.annex(),
                grif.order(),
                RoadMapWords.of("roadmap.paper.subject"),
                year.startYear() + " / " + (year.startYear() + 1),
                sections(map).entrySet().stream()
                        .map(
                                section ->
                                        new RoadMapByStages.Stage(
                                                section.getKey(), parts(section.getValue())))
                        .toList(),
                List.of());
    }

    /** What follows one another with the same part, deadline and people is one part. */
    private static List<RoadMapByStages.Part> parts(List<RoadMapItem.Terms> stage) {
        List<List<RoadMapItem.Terms>> parts = new ArrayList<>();
        for (RoadMapItem.Terms terms : stage) {
            if (parts.isEmpty() || !sameCells(parts.get(parts.size() - 1).get(0), terms)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(terms);
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i), parts.size() == 1 ? "" : String.valueOf(i + 1)))
                .toList();
    }

    private static boolean sameCells(RoadMapItem.Terms one, RoadMapItem.Terms other) {
        return Objects.equals(one.part(), other.part())
                && one.deadlineText().equals(other.deadlineText())
                && one.responsible().equals(other.responsible());
    }

    /**
     * @param no of the part where its stage has several; they are numbered as the form does
     */
    private static RoadMapByStages.Part part(List<RoadMapItem.Terms> together, String no) {
        RoadMapItem.Terms first = together.get(0);
        String before = no.isEmpty() ? "" : no + ".";
        return new RoadMapByStages.Part(
                first.part() == null || no.isEmpty() ? first.part() : no + ") " + first.part(),
                IntStream.range(0, together.size())
                        .mapToObj(
                                i ->
                                        new RoadMapByStages.Measure(
                                                before + (i + 1), together.get(i).content()))
                        .toList(),
                first.deadlineText(),
                first.responsible());
    }

    private static RoadMapBlank own(RoadMap map, InstitutionName school, Grif grif) {
        return new RoadMapBlank(
                school.toString(),
                grif.annex(),
                grif.order(),
                map.year().slashed(),
                List.of(),
                sections(map).entrySet().stream()
                        .map(
                                section ->
                                        new RoadMapBlank.Stage(
                                                section.getKey(),
                                                section.getValue().stream()
                                                        .map(RoadMapPaper::ownRow)
                                                        .toList()))
                        .toList());
    }

    private static RoadMapBlank.Row ownRow(RoadMapItem.Terms terms) {
        return new RoadMapBlank.Row(
                terms.content(),
                terms.deadlineText(),
                Objects.requireNonNullElse(terms.result(), ""),
                terms.responsible());
    }

    private static Map<String, List<RoadMapItem.Terms>> sections(RoadMap map) {
        return map.items().stream()
                .filter(item -> item.status() != RoadMapItem.Status.CANCELLED)
                .map(RoadMapItem::terms)
                .collect(
                        Collectors.groupingBy(
                                RoadMapItem.Terms::section,
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
