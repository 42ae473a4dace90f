package org.nastavnik.compendium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.MentoringForm;

/**
 * Numbers of a year by form and in all; a person counts once in each number, a replaced mentor too.
 *
 * @param withPlan pairs and groups that have a plan
 */
record Figures(List<FormFigures> byForm, FormFigures totals, int withPlan) {

    private static final int PLANS_TARGET = 90;

    /**
     * @param planned rows of the plan that were not cancelled
     */
    record Unit(
            String formCode,
            boolean group,
            Set<Long> mentors,
            Set<Long> mentees,
            int meetings,
            int planned,
            int done) {}

    static Figures of(List<Unit> units, Collection<MentoringForm> forms) {
        List<FormFigures> byForm =
                forms.stream()
                        .filter(
                                form ->
                                        units.stream()
                                                .anyMatch(u -> u.formCode().equals(form.code())))
                        .map(
                                form ->
                                        numbers(
                                                form.name(),
                                                units.stream()
                                                        .filter(
                                                                u ->
                                                                        u.formCode()
                                                                                .equals(
                                                                                        form
                                                                                                .code()))
                                                        .toList()))
                        .toList();
        int withPlan = (int) units.stream().filter(unit -> unit.planned() > 0).count();
        return new Figures(byForm, numbers("", units), withPlan);
    }

    private static FormFigures numbers(String form, List<Unit> units) {
        return new FormFigures(
                form,
                persons(units, Unit::mentors),
                persons(units, Unit::mentees),
                (int) units.stream().filter(unit -> !unit.group()).count(),
                (int) units.stream().filter(Unit::group).count(),
                units.stream().mapToInt(Unit::meetings).sum(),
                units.stream().mapToInt(Unit::planned).sum(),
                units.stream().mapToInt(Unit::done).sum());
    }

    /**
     * What the units without a plan have done, the percentage does not tell.
     *
     * @param least fewer of either are not told; null then, and where all have a plan or none has
     */
    @Nullable String plansNote(int least) {
        int all = totals.pairs() + totals.groups();
        int without = all - withPlan;
        return withPlan == 0 || without == 0 || Math.min(withPlan, without) < least
                ? null
                : PaperWords.of("plansNote", withPlan, all);
    }

    private static int persons(List<Unit> units, Function<Unit, Set<Long>> who) {
        return units.stream()
                .flatMap(unit -> who.apply(unit).stream())
                .collect(Collectors.toSet())
                .size();
    }

    /** «91 %», half up; unknown where there is nothing to divide by. */
    static String percent(int part, int whole, int decimals) {
        if (whole == 0) {
            return PaperWords.of("noData");
        }
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00a0%";
    }

    /** The indicators that the program can count by itself. */
    List<SchoolCompendium.Indicator> indicators() {
        int planned = totals.planned();
        int done = totals.done();
        String status =
                planned == 0
                        ? PaperWords.of("noData")
                        : 100L * done >= (long) PLANS_TARGET * planned
                                ? PaperWords.of("reached")
                                : PaperWords.of("notReached");
        return List.of(
                new SchoolCompendium.Indicator(
                        PaperWords.of("indicator.plans"),
                        PLANS_TARGET + "\u00a0%",
                        percent(done, planned, 1),
                        status));
    }
}
