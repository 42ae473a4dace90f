package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;

/** Puts names to the members of many units with one look into the database. */
@ApplicationScoped
public class UnitNames {

    @Inject Persons persons;
    @Inject MentoringForms forms;

    public List<UnitLine> lines(Collection<MentoringUnit> units) {
        KnownPersons known =
                persons.known(
                        units.stream()
                                .flatMap(unit -> unit.everyone().stream())
                                .collect(Collectors.toSet()));
        return units.stream().map(unit -> line(unit, known)).toList();
    }

    public UnitLine line(MentoringUnit unit) {
        return lines(List.of(unit)).get(0);
    }

    private UnitLine line(MentoringUnit unit, KnownPersons known) {
        return new UnitLine(
                unit.id(),
                unit.code(),
                unit.kind().name(),
                forms.byCode(unit.formCode()).name(),
                known.full(unit.mentor()),
                unit.lastMentees().stream().map(known::full).toList(),
                unit.period(),
                unit.state().name());
    }
}
