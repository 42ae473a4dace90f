package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.Percent;

/**
 * The pairs and groups of a school's year in numbers that may leave it: of one or two persons
 * nothing is told, and nothing by which it could be reckoned.
 */
final class TransferFigures {

    /** What is known of one pair or group. */
    record Unit(MentoringUnit unit, int meetings, int done, int planned) {}

    /** Numbers of one form, or of all. */
    private record Row(
            String name,
            int mentors,
            int mentees,
            int pairs,
            int groups,
            int begun,
            int ended,
            int replaced,
            int meetings,
            int done,
            int planned) {

        boolean isSmall() {
            return Stream.of(mentors, mentees).anyMatch(n -> n > 0 && SmallCells.count(n) == null);
        }

        Outcome plans() {
            return isSmall() ? Outcome.HIDDEN : new Outcome(false, Percent.of(done, planned));
        }
    }

    private final List<Unit> units;
    private final LocalDate on;
    private final List<Row> rows;
    private final Row all;

    /**
     * @param forms names by code, in the order of the lists
     */
    TransferFigures(List<Unit> units, Map<String, String> forms, LocalDate on) {
        this.units = units;
        this.on = on;
        this.rows =
                forms.entrySet().stream()
                        .map(
                                form ->
                                        row(
                                                form.getValue(),
                                                units.stream()
                                                        .filter(
                                                                u ->
                                                                        u.unit()
                                                                                .formCode()
                                                                                .equals(
                                                                                        form
                                                                                                .getKey()))
                                                        .toList()))
                        .filter(row -> row.pairs() + row.groups() > 0)
                        .toList();
        this.all = row("", units);
    }

    private Row row(String name, List<Unit> some) {
        return new Row(
                name,
                persons(some, MemberRole.MENTOR).size(),
                persons(some, MemberRole.MENTEE).size(),
                number(some, unit -> unit.kind() == MentoringUnit.Kind.PAIR ? 1 : 0),
                number(some, unit -> unit.kind() == MentoringUnit.Kind.GROUP ? 1 : 0),
                number(some, unit -> unit.period().from().isAfter(on) ? 0 : 1),
                number(some, unit -> hasEnded(unit) ? 1 : 0),
                number(some, TransferFigures::replaced),
                some.stream().mapToInt(Unit::meetings).sum(),
                some.stream().mapToInt(Unit::done).sum(),
                some.stream().mapToInt(Unit::planned).sum());
    }

    private static int number(List<Unit> some, ToIntFunction<MentoringUnit> what) {
        return some.stream().map(Unit::unit).mapToInt(what).sum();
    }

    private static boolean hasEnded(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.COMPLETED
                || unit.state() == MentoringUnit.State.TERMINATED;
    }

    private static int replaced(MentoringUnit unit) {
        return (int)
                unit.memberships().stream()
                        .filter(m -> m.endReason() == EndReason.MENTOR_REPLACED)
                        .count();
    }

    private Set<Long> persons(List<Unit> some, MemberRole role) {
        Set<Long> persons = new HashSet<>();
        some.stream()
                .flatMap(one -> one.unit().memberships().stream())
                .filter(member -> member.role() == role && counts(member))
                .forEach(member -> persons.add(member.personId()));
        return persons;
    }

    private boolean counts(Membership member) {
        return member.endReason() != EndReason.ERROR && !member.period().from().isAfter(on);
    }

    Set<Long> persons(MemberRole role) {
        return persons(units, role);
    }

    /** Who left before the end, for whatever reason of his own. */
    int leftEarly(Set<EndReason> reasons) {
        return (int)
                units.stream()
                        .flatMap(one -> one.unit().memberships().stream())
                        .filter(m -> m.endReason() != null && reasons.contains(m.endReason()))
                        .map(Membership::personId)
                        .distinct()
                        .count();
    }

    List<DepersonalisedData.Form> forms() {
        List<DepersonalisedData.Form> told = new ArrayList<>();
        List<SmallColumn> columns = columns();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            List<DepersonalisedData.Cell> cells =
                    columns.stream().map(c -> cell(c.cells().get(row))).toList();
            told.add(
                    new DepersonalisedData.Form(
                            rows.get(i).name(),
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            cells.get(5),
                            cells.get(6),
                            cells.get(7),
                            rows.get(i).plans()));
        }
        return told;
    }

    DepersonalisedData.Totals totals() {
        List<DepersonalisedData.Cell> cells =
                columns().stream().map(column -> cell(column.total())).toList();
        return new DepersonalisedData.Totals(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                all.plans());
    }

    private static DepersonalisedData.Cell cell(SmallColumn.Cell cell) {
        return DepersonalisedData.Cell.of(cell);
    }

    private List<SmallColumn> columns() {
        return List.of(
                persons(Row::mentors),
                persons(Row::mentees),
                work(Row::pairs),
                work(Row::groups),
                work(Row::begun),
                work(Row::ended),
                work(Row::replaced),
                work(Row::meetings));
    }

    private SmallColumn persons(Function<Row, Integer> number) {
        return SmallColumn.ofPersons(rows.stream().map(number).toList(), number.apply(all));
    }

    private SmallColumn work(Function<Row, Integer> number) {
        return SmallColumn.ofWork(
                rows.stream().map(number).toList(),
                number.apply(all),
                rows.stream().map(Row::isSmall).toList());
    }

    /** The whole school has so few that nothing of their work may be told. */
    boolean isSmall() {
        return all.isSmall();
    }
}
