package org.nastavnik.monitoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** The SWOT analysis as the curator sorts it: offered lines taken or left, own lines added. */
public final class SwotForm {

    private static final int MOST_ROWS = 400;

    private final List<Row> rows = new ArrayList<>();
    private final Map<SwotField, String> own = new LinkedHashMap<>();
    private long version;

    /**
     * @param index tells the fields of one line from those of another
     */
    public record Row(int index, SwotField field, String words, String source, boolean taken) {

        public String takeName() {
            return "take." + index;
        }

        public String wordsName() {
            return "words." + index;
        }
    }

    /** What is kept, and below it what the answers offer beside. */
    static SwotForm of(@Nullable MonitoringCycle cycle, List<SwotFactor> draft) {
        SwotForm form = new SwotForm();
        List<SwotFactor> kept = cycle == null ? List.of() : cycle.factors();
        form.version = cycle == null ? 0 : cycle.version();
        kept.forEach(factor -> form.add(factor, true));
        draft.stream()
                .filter(offered -> kept.stream().noneMatch(known -> isSame(known, offered)))
                .forEach(offered -> form.add(offered, kept.isEmpty()));
        return form;
    }

    /** The same question again, whatever its mean is today and whatever became of its words. */
    private static boolean isSame(SwotFactor known, SwotFactor offered) {
        String source = known.source();
        String other = offered.source();
        return source != null
                && other != null
                && question(source).equals(question(other))
                && (isMean(other) || known.words().equals(offered.words()));
    }

    private static boolean isMean(String source) {
        return source.contains(": ");
    }

    private static String question(String source) {
        return isMean(source) ? source.substring(0, source.indexOf(": ")) : source;
    }

    private void add(SwotFactor factor, boolean taken) {
        rows.add(
                new Row(
                        rows.size(),
                        factor.field(),
                        factor.words(),
                        Objects.requireNonNullElse(factor.source(), ""),
                        taken));
    }

    static SwotForm typed(MultivaluedMap<String, String> sent) {
        SwotForm form = new SwotForm();
        Long shown = Typed.id(sent.getFirst("version"));
        form.version = shown == null ? -1 : shown;
        for (int i = 0; i < MOST_ROWS && sent.containsKey("field." + i); i++) {
            form.addTyped(i, sent);
        }
        for (SwotField field : SwotField.values()) {
            form.own.put(field, Objects.requireNonNullElse(sent.getFirst("own." + field), ""));
        }
        return form;
    }

    private void addTyped(int index, MultivaluedMap<String, String> sent) {
        for (SwotField field : SwotField.values()) {
            if (field.name().equals(sent.getFirst("field." + index))) {
                rows.add(
                        new Row(
                                index,
                                field,
                                Objects.requireNonNullElse(sent.getFirst("words." + index), ""),
                                Objects.requireNonNullElse(sent.getFirst("source." + index), ""),
                                sent.containsKey("take." + index)));
            }
        }
    }

    Problems check() {
        Problems problems = new Problems();
        rows.stream()
                .filter(Row::taken)
                .filter(row -> row.words().strip().length() > SwotFactor.MOST_WORDS)
                .forEach(row -> tooLong(row.wordsName(), problems));
        own.forEach(
                (field, lines) -> {
                    if (Typed.lines(lines).stream()
                            .anyMatch(line -> line.length() > SwotFactor.MOST_WORDS)) {
                        tooLong("own." + field, problems);
                    }
                });
        if (problems.isEmpty() && factors(Set.of()).isEmpty()) {
            problems.add(Problems.FORM, "monitoring.problem.emptySwot");
        }
        return problems;
    }

    private static void tooLong(String field, Problems problems) {
        problems.add(field, "site.problem.Size", SwotFactor.MOST_WORDS);
    }

    /**
     * @param sources those that the program itself has given; a forged one is dropped
     */
    List<SwotFactor> factors(Set<String> sources) {
        List<SwotFactor> factors = new ArrayList<>();
        for (SwotField field : SwotField.values()) {
            rows.stream()
                    .filter(row -> row.field() == field && row.taken())
                    .filter(row -> !row.words().isBlank())
                    .forEach(row -> factors.add(factor(row, sources)));
            Typed.lines(own.get(field))
                    .forEach(line -> factors.add(new SwotFactor(field, line, null)));
        }
        return factors;
    }

    private static SwotFactor factor(Row row, Set<String> sources) {
        return new SwotFactor(
                row.field(),
                row.words().strip(),
                sources.contains(row.source()) ? row.source() : null);
    }

    public List<Row> rows(SwotField field) {
        return rows.stream().filter(row -> row.field() == field).toList();
    }

    public String own(SwotField field) {
        return own.getOrDefault(field, "");
    }

    public long version() {
        return version;
    }

    void shown(long now) {
        version = now;
    }
}
