package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanChanges;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.WorkFormat;

/** What a new version of a plan says otherwise, in the words of an amendment. */
@ApplicationScoped
class PlanChangeWording {

    @Inject Persons persons;

    /** A column of the plan before and after. */
    private record Cell(String column, String was, String is) {}

    /**
     * @param list the place of the amended order that lists the plans with their versions
     * @param pupils nobody is named where the order is no paper for the school's own use
     */
    List<OrderAmendment.Change> of(
            MentoringUnit unit, PlanChanges changes, String list, boolean pupils) {
        String whose = OrderWords.text("plan.unit." + unit.kind(), unit.code());
        List<OrderAmendment.Change> said = new ArrayList<>();
        said.add(version(changes, whose, list));
        if (changes.goalChanged()) {
            said.add(edition(OrderWords.text("plan.goal", whose), changes.to().goal()));
        }
        for (PlanChanges.RowChange row : changes.rows()) {
            said.addAll(row(row, whose));
            String mentees = mentees(row, changes, pupils);
            if (mentees != null) {
                said.add(edition(OrderWords.text("plan.mentees", title(row), whose), mentees));
            }
        }
        return said;
    }

    private static OrderAmendment.Change version(PlanChanges changes, String whose, String list) {
        String in = Phrase.of(list).in(Case.PRE).toString();
        return words(
                declined(
                        OrderWords.text("plan.version", list, whose),
                        OrderWords.text("plan.version", in, whose)),
                OrderWords.text("plan.version.words", changes.from().versionNo()),
                OrderWords.text("plan.version.words", changes.to().versionNo()));
    }

    private static List<OrderAmendment.Change> row(PlanChanges.RowChange row, String whose) {
        PlanItem.Terms was = row.was();
        PlanItem.Terms is = row.is();
        if (is == null) {
            return List.of(
                    new OrderAmendment.Change(
                            Phrase.of(OrderWords.text("plan.row", title(row), whose)),
                            null,
                            null,
                            null,
                            true,
                            false));
        }
        if (was == null) {
            return List.of(added(is, whose));
        }
        return cells(was, is)
                .filter(cell -> !cell.was().equals(cell.is()))
                .map(cell -> changed(cell, title(row), whose))
                .toList();
    }

    /** By what the former version called it. */
    private static String title(PlanChanges.RowChange row) {
        PlanItem.Terms was = row.was();
        PlanItem.Terms is = row.is();
        return was != null ? was.content() : is == null ? "" : is.content();
    }

    private static Stream<Cell> cells(PlanItem.Terms was, PlanItem.Terms is) {
        return Stream.of(
                new Cell("competence", was.competence(), is.competence()),
                new Cell("content", was.content(), is.content()),
                new Cell("deadline", was.deadlineText(), is.deadlineText()),
                new Cell("format", word(was.format()), word(is.format())),
                new Cell("result", was.result(), is.result()));
    }

    private static String word(@Nullable WorkFormat format) {
        return format == null ? "" : format.planText();
    }

    private static OrderAmendment.Change changed(Cell cell, String title, String whose) {
        String column = OrderWords.text("plan.column." + cell.column());
        return words(
                declined(
                        OrderWords.text("plan.column", column, title, whose),
                        OrderWords.text("plan.column.in", column, title, whose)),
                cell.was(),
                cell.is());
    }

    private static OrderAmendment.Change added(PlanItem.Terms is, String whose) {
        String text =
                OrderWords.text(
                        "plan.added",
                        is.content(),
                        is.competence(),
                        is.deadlineText(),
                        word(is.format()),
                        is.result());
        return new OrderAmendment.Change(
                Phrase.of(OrderWords.text("plan.plan", whose)), null, null, text, false, false);
    }

    /** Null where the row is meant for the same mentees as before, or is new or gone. */
    private @Nullable String mentees(
            PlanChanges.RowChange row, PlanChanges changes, boolean pupils) {
        PlanItem.Terms was = row.was();
        PlanItem.Terms is = row.is();
        if (was == null || is == null || was.mentees().equals(is.mentees())) {
            return null;
        }
        if (is.mentees().isEmpty()) {
            return OrderWords.text("plan.mentees.all");
        }
        return pupils
                ? OrderWords.text("plan.mentees.version", changes.to().versionNo())
                : names(is.mentees(), changes.to().schoolId());
    }

    private String names(Set<Long> mentees, long schoolId) {
        return mentees.stream()
                .map(id -> persons.byId(id, schoolId).name().surnameFirst())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Quoted words are the same in every case; only the head of the place is declined. */
    private static Phrase declined(String nominative, String prepositional) {
        return Phrase.of(nominative, new NameForms(Map.of(Case.PRE, prepositional)));
    }

    private static OrderAmendment.Change words(Phrase place, String before, String after) {
        return new OrderAmendment.Change(
                place, new OrderAmendment.Words(before, after), null, null, false, false);
    }

    private static OrderAmendment.Change edition(String place, String text) {
        Phrase same = Phrase.of(place, new NameForms(Map.of(Case.ACC, place)));
        return new OrderAmendment.Change(same, null, text, null, false, false);
    }
}
