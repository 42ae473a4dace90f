package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.nastavnik.grammar.Answers;
import org.nastavnik.grammar.Answers.NameLine;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;

/** How much of the tables of right answers comes out right, and how long one form takes. */
final class GrammarBench {

    private static final int WARM_UPS = 100;
    private static final int RUNS = 200;
    private static final List<Case> CASES = Answers.oblique();

    private final ResultTable table;

    private GrammarBench(ResultTable table) {
        this.table = table;
    }

    static void run(ResultTable table, PrintStream out) throws Exception {
        GrammarBench bench = new GrammarBench(table);
        List<Asked<NameLine>> names =
                Answers.names().map(line -> new Asked<>(line, line.forms())).toList();
        bench.measure("names", OURS, names, NameLine::declined);
        if (GrammarRival.isBuilt()) {
            try (GrammarRival rival = GrammarRival.load()) {
                bench.measure("names", GrammarRival.NAME, names, rival::declined);
            }
        } else {
            out.println(GrammarRival.NAME + " is left out: src/bench/peers is not built");
        }
        bench.measure("posts", OURS, phrases("posts.txt"), (post, in) -> Post.of(post).in(in));
        bench.measure(
                "institutions",
                OURS,
                phrases("institutions.txt"),
                (name, in) -> InstitutionName.of(name).in(in));
    }

    private static List<Asked<String>> phrases(String file) {
        return Answers.phrases(file)
                .map(forms -> new Asked<>(forms.get(0), forms.subList(1, forms.size())))
                .toList();
    }

    private <T> void measure(
            String work, String engine, List<Asked<T>> asked, BiFunction<T, Case, Object> decline)
            throws Exception {
        long right = asked.stream().filter(line -> line.isRight(decline)).count();
        Timings times = Timings.of(WARM_UPS, RUNS, () -> all(asked, decline));
        table.add(work, engine, "lines", asked.size());
        table.add(work, engine, "right_percent", 100.0 * right / asked.size());
        table.add(work, engine, "us_per_form", 1000 * times.median() / asked.size() / CASES.size());
    }

    private static <T> long all(List<Asked<T>> asked, BiFunction<T, Case, Object> decline) {
        long letters = 0;
        for (Asked<T> line : asked) {
            for (Case wanted : CASES) {
                letters += decline.apply(line.nominative(), wanted).toString().length();
            }
        }
        return letters;
    }

    private record Asked<T>(T nominative, List<String> forms) {

        boolean isRight(BiFunction<T, Case, Object> decline) {
            return CASES.stream()
                    .map(wanted -> decline.apply(nominative, wanted).toString())
                    .collect(Collectors.toList())
                    .equals(forms);
        }
    }
}
