package org.nastavnik.compendium;

import java.util.List;
import org.nastavnik.monitoring.CompendiumPart;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.DepersonalisedData.Cell;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.shared.Percent;

/** Participants and their work as an edition of a school's compendium prints them. */
record ToldNumbers(List<SchoolCompendium.FormNumbers> byForm, SchoolCompendium.Totals totals) {

    private static final Cell HIDDEN = new Cell(false, true, null);
    private static final Outcome NOT_TOLD = new Outcome(true, null);

    /**
     * How many pairs and groups there are; what is hidden must not be reckoned from another number.
     */
    boolean tellsUnits() {
        return totals.pairs().count() != null && totals.groups().count() != null;
    }

    /** Everything, for the school itself. */
    static ToldNumbers inside(Figures counted) {
        FormFigures all = counted.totals();
        return new ToldNumbers(
                counted.byForm().stream().map(ToldNumbers::whole).toList(),
                new SchoolCompendium.Totals(
                        told(all.mentors()),
                        told(all.mentees()),
                        told(all.pairs()),
                        told(all.groups()),
                        told(all.meetings()),
                        plans(all)));
    }

    private static SchoolCompendium.FormNumbers whole(FormFigures row) {
        return new SchoolCompendium.FormNumbers(
                row.form(),
                told(row.mentors()),
                told(row.mentees()),
                told(row.pairs()),
                told(row.groups()),
                told(row.meetings()),
                plans(row));
    }

    private static Cell told(int count) {
        return new Cell(false, false, count);
    }

    private static Outcome plans(FormFigures row) {
        return new Outcome(false, Percent.of(row.done(), row.planned()));
    }

    /** No more than the package of depersonalised data tells. */
    static ToldNumbers outside(CompendiumPart.NumbersPart told) {
        DepersonalisedData.Totals all = told.totals();
        return new ToldNumbers(
                told.forms().stream()
                        .map(
                                form ->
                                        new SchoolCompendium.FormNumbers(
                                                form.form(),
                                                form.mentors(),
                                                form.mentees(),
                                                form.pairs(),
                                                form.groups(),
                                                form.meetings(),
                                                form.plans()))
                        .toList(),
                new SchoolCompendium.Totals(
                        all.mentors(),
                        all.mentees(),
                        all.pairs(),
                        all.groups(),
                        all.meetings(),
                        all.plans()));
    }

    /** Only which forms there are, where nobody says what may be told of them. */
    static ToldNumbers nothing(Figures counted) {
        return new ToldNumbers(
                counted.byForm().stream()
                        .map(
                                row ->
                                        new SchoolCompendium.FormNumbers(
                                                row.form(),
                                                HIDDEN,
                                                HIDDEN,
                                                HIDDEN,
                                                HIDDEN,
                                                HIDDEN,
                                                NOT_TOLD))
                        .toList(),
                new SchoolCompendium.Totals(HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, NOT_TOLD));
    }
}
