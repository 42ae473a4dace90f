package org.nastavnik.school;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** The programme year as typed: a field for each contingent and each target. */
public final class YearForm {

    static final String COUNT = "count.";
    static final String TARGET = "target.";
    private static final int LONGEST = 2000;
    private static final int MOST = 1_000_000;

    private final Map<String, String> typed = new HashMap<>();
    private final List<String> forms;

    private YearForm(List<String> forms) {
        this.forms = List.copyOf(forms);
    }

    static YearForm of(MultivaluedMap<String, String> sent) {
        YearForm form = new YearForm(sent.getOrDefault("forms", List.of()));
        sent.keySet().forEach(name -> form.typed.put(name, sent.getFirst(name)));
        return form;
    }

    static YearForm of(ProgrammeYear year) {
        YearForm form = new YearForm(List.copyOf(year.forms()));
        form.typed.put("dateFrom", year.period().from().toString());
        form.typed.put("dateTo", Objects.toString(year.period().to(), ""));
        form.typed.put("pupils", year.pupils() ? "on" : "");
        form.typed.put("staff", year.staff() ? "on" : "");
        form.typed.put("countedOn", Objects.toString(year.countedOn(), ""));
        form.typed.put("regionalBasis", year.regionalBasis());
        year.contingents().forEach((whom, n) -> form.typed.put(COUNT + whom, n.toString()));
        year.targets()
                .forEach(
                        (code, target) ->
                                form.typed.put(
                                        TARGET + code,
                                        target.stripTrailingZeros().toPlainString()));
        return form;
    }

    /** What stands in the field. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public List<String> forms() {
        return forms;
    }

    @Nullable YearTerms terms(
            SchoolYear year, MentoringForms kinds, List<Indicator> all, Problems problems) {
        LocalDate from = Typed.requiredDay(value("dateFrom"), "dateFrom", problems);
        LocalDate to = Typed.requiredDay(value("dateTo"), "dateTo", problems);
        LocalDate countedOn = Typed.day(value("countedOn"), "countedOn", problems);
        Map<Contingent, Integer> counts = counts(countedOn, problems);
        Map<String, BigDecimal> targets = targets(all, problems);
        checkWords(kinds, problems);
        if (from == null || to == null || !fits(from, to, year, problems)) {
            return null;
        }
        return problems.isEmpty()
                ? new YearTerms(
                        new Period(from, to),
                        ticked("pupils"),
                        ticked("staff"),
                        forms,
                        countedOn,
                        counts,
                        targets,
                        value("regionalBasis").strip())
                : null;
    }

    private void checkWords(MentoringForms kinds, Problems problems) {
        if (!forms.stream().allMatch(kinds::knows)) {
            problems.add("forms", "site.problem.choice");
        }
        if (!ticked("pupils") && !ticked("staff")) {
            problems.add("pupils", "school.year.problem.regime");
        }
        if (value("regionalBasis").length() > LONGEST) {
            problems.add("regionalBasis", "site.problem.Size", LONGEST);
        }
    }

    private static boolean fits(LocalDate from, LocalDate to, SchoolYear year, Problems problems) {
        if (!year.contains(from)) {
            problems.add("dateFrom", "school.year.problem.outside", year.slashed());
        }
        if (!year.contains(to)) {
            problems.add("dateTo", "school.year.problem.outside", year.slashed());
        }
        if (to.isBefore(from)) {
            problems.add("dateTo", "school.year.problem.order");
        }
        return problems.isEmpty();
    }

    private Map<Contingent, Integer> counts(@Nullable LocalDate countedOn, Problems problems) {
        Map<Contingent, Integer> counts = new EnumMap<>(Contingent.class);
        for (Contingent whom : Contingent.values()) {
            Integer number = Typed.number(value(COUNT + whom), COUNT + whom, problems);
            if (number != null && (number < 0 || number > MOST)) {
                problems.add(COUNT + whom, "site.problem.number");
            } else if (number != null) {
                counts.put(whom, number);
            }
        }
        if (!counts.isEmpty() && countedOn == null && !problems.has("countedOn")) {
            problems.add("countedOn", "school.year.problem.countedOn");
        }
        return counts;
    }

    private Map<String, BigDecimal> targets(List<Indicator> all, Problems problems) {
        Map<String, BigDecimal> targets = new HashMap<>();
        for (Indicator indicator : all) {
            String name = TARGET + indicator.code();
            String text = Typed.text(value(name));
            if (text != null && !text.matches("[0-9]{1,6}([.,][0-9]{1,2})?")) {
                problems.add(name, "site.problem.number");
            } else if (text != null) {
                put(indicator, new BigDecimal(text.replace(',', '.')), targets, problems);
            }
        }
        return targets;
    }

    private static void put(
            Indicator indicator,
            BigDecimal target,
            Map<String, BigDecimal> targets,
            Problems problems) {
        if (indicator.percent() && target.compareTo(BigDecimal.valueOf(100)) > 0) {
            problems.add(TARGET + indicator.code(), "school.year.problem.percent");
        }
        targets.put(indicator.code(), target);
    }
}
