package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** The units of the year that the visitor may see, narrowed and sorted as he asks. */
@RequestScoped
class UnitLists {

    @Inject VisibleUnits visible;
    @Inject UnitNames names;
    @Inject ListHeads heads;
    @Inject CurrentPerson current;

    UnitListPage page(BaseFilter filter) {
        List<MentoringUnit> all = visible.ofThisYear();
        List<UnitLine> found = found(all, filter);
        List<Codes> none = all.stream().map(unit -> Codes.of()).toList();
        ListHeads.Values values =
                new ListHeads.Values(
                        all.stream().map(unit -> Codes.of(unit.formCode())).toList(),
                        all.stream().map(unit -> unit.state().name()).toList(),
                        none);
        UnitOrder order = UnitOrder.of(filter.sort());
        return new UnitListPage(
                filter.cut(found),
                heads.head(filter, values, found.size(), "pairing.state."),
                Arrays.stream(UnitOrder.values())
                        .map(
                                column ->
                                        new UnitListPage.Column(
                                                column.key,
                                                filter.sortedBy(column.name()),
                                                column == order))
                        .toList(),
                current.is(Role.CURATOR),
                current.is(Role.CURATOR) || current.is(Role.DIRECTOR));
    }

    /** Exactly what the list shows, on all its pages. */
    List<UnitLine> lines(BaseFilter filter) {
        return found(visible.ofThisYear(), filter);
    }

    private List<UnitLine> found(List<MentoringUnit> all, BaseFilter filter) {
        Map<Long, MentoringUnit> byId =
                all.stream().collect(Collectors.toMap(MentoringUnit::id, Function.identity()));
        return names.lines(all).stream()
                .filter(
                        line ->
                                matches(line, Objects.requireNonNull(byId.get(line.id())), filter))
                .sorted(UnitOrder.of(filter.sort()).lines())
                .toList();
    }

    private static boolean matches(UnitLine line, MentoringUnit unit, BaseFilter filter) {
        List<String> texts = new ArrayList<>(line.mentees());
        texts.add(line.mentor());
        texts.add(line.code());
        return filter.matches(Codes.of(unit.formCode()), line.state(), Codes.of(), texts);
    }
}
