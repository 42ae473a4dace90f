package org.nastavnik.overview;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Stage;

/** One school in numbers, gathered answer by answer; no person of it. */
final class SchoolFigures {

    private final long id;
    private final String school;
    private final String yearState;
    private final @Nullable String compendium;
    private final Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
    private final Set<String> forms = new TreeSet<>();
    private final Set<Stage> ticks = EnumSet.noneOf(Stage.class);

    SchoolFigures(long id, String school, @Nullable String yearState, @Nullable String compendium) {
        this.id = id;
        this.school = school;
        this.yearState = yearState == null ? "DRAFT" : yearState;
        this.compendium = compendium;
    }

    void put(Figure figure, long number) {
        numbers.put(figure, number);
    }

    void useForm(String code) {
        forms.add(code);
    }

    void tick(Stage stage) {
        ticks.add(stage);
    }

    long id() {
        return id;
    }

    String school() {
        return school;
    }

    String yearState() {
        return yearState;
    }

    /** State of the year's compendium; null where nobody has begun it. */
    @Nullable String compendium() {
        return compendium;
    }

    /** Handed in, whatever the centre has said since. */
    boolean hasSubmitted() {
        return "SUBMITTED".equals(compendium) || "ACCEPTED".equals(compendium);
    }

    long of(Figure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    boolean usesForm(String code) {
        return forms.contains(code);
    }

    boolean isTicked(Stage stage) {
        return ticks.contains(stage);
    }
}
