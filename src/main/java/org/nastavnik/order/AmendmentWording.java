package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;

/** The changes that an amendment prints: those that were typed, and those that follow from it. */
@ApplicationScoped
class AmendmentWording {

    static final String CHANGES = "changes";
    static final String ANNEX_ANEW = "annexAnew";

    @Inject Persons persons;

    /** How the wording of a place changes. */
    enum Manner {
        WORDS,
        EDITION,
        ADDITION,
        REMOVAL;

        boolean needsBefore() {
            return this == WORDS;
        }

        boolean needsAfter() {
            return this != REMOVAL;
        }
    }

    static void judge(OrderEntries filled, Problems problems) {
        for (OrderEntries row : filled.rows(CHANGES)) {
            Manner manner = row.text("manner").map(Manner::valueOf).orElse(null);
            int place = row.all().get(0).place();
            if (manner != null && manner.needsBefore() && row.text("before").isEmpty()) {
                problems.add(cell("before", place), "site.problem.NotBlank");
            }
            if (manner != null && manner.needsAfter() && row.text("after").isEmpty()) {
                problems.add(cell("after", place), "site.problem.NotBlank");
            }
        }
    }

    private static String cell(String column, int row) {
        return CHANGES + "." + column + "-" + row;
    }

    static boolean any(OrderEntries filled) {
        return !filled.rows(CHANGES).isEmpty();
    }

    /**
     * @param annex the place of the amended order that gets a new edition, null for none
     * @param list the place that lists mentors
     */
    List<OrderAmendment.Change> changes(
            Order order, @Nullable String annex, String list, LocalDate day) {
        List<OrderAmendment.Change> changes = new ArrayList<>();
        order.entries().rows(CHANGES).stream().map(AmendmentWording::typed).forEach(changes::add);
        mentors(order, OrderEdition.LEAVING_MENTORS, day)
                .map(words -> words(OrderWords.text("amendment.words", words, within(list))))
                .map(AmendmentWording::removed)
                .forEach(changes::add);
        mentors(order, OrderEdition.JOINING_MENTORS, day)
                .map(words -> added(list, words))
                .forEach(changes::add);
        if (annex != null) {
            changes.add(change(annex, null, null, null, true));
        }
        return List.copyOf(changes);
    }

    /** «слова «…»»: quoted words are the same in the case that «исключить» asks. */
    private static Phrase words(String quoted) {
        return Phrase.of(quoted, new NameForms(Map.of(Case.ACC, quoted)));
    }

    private static Phrase within(String place) {
        return Phrase.of(place).in(Case.PRE);
    }

    private Stream<String> mentors(Order order, String field, LocalDate day) {
        return order.entries().persons(field).stream()
                .map(id -> persons.byId(id, order.schoolId()))
                .map(person -> accusative(person, order, day));
    }

    /** «Тестову Ольгу Викторовну, учителя математики». */
    private static String accusative(Person person, Order order, LocalDate day) {
        String name = person.declinable(day).in(Case.ACC).name().full();
        String post = SchoolPapers.postOn(person, order.schoolId(), day).in(Case.ACC).toString();
        return post.isEmpty() ? name : name + ", " + post;
    }

    private static OrderAmendment.Change typed(OrderEntries row) {
        String place = row.required("place");
        String before = row.text("before").orElse("");
        String after = row.text("after").orElse("");
        return switch (Manner.valueOf(row.required("manner"))) {
            case WORDS -> change(place, new OrderAmendment.Words(before, after), null, null, false);
            case EDITION -> change(place, null, after, null, false);
            case ADDITION -> added(place, after);
            case REMOVAL -> removed(Phrase.of(place));
        };
    }

    private static OrderAmendment.Change added(String place, String text) {
        return change(place, null, null, text, false);
    }

    private static OrderAmendment.Change removed(Phrase place) {
        return new OrderAmendment.Change(place, null, null, null, true, false);
    }

    private static OrderAmendment.Change change(
            String place,
            OrderAmendment.@Nullable Words words,
            @Nullable String edition,
            @Nullable String addition,
            boolean annexed) {
        return new OrderAmendment.Change(
                Phrase.of(place), words, edition, addition, false, annexed);
    }
}
