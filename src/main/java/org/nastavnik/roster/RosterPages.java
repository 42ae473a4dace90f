package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the curator sees of a list that was read. */
@RequestScoped
class RosterPages {

    @Inject Persons persons;
    @Inject Candidates candidates;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /**
     * @param typed what was ticked and chosen before; null at first
     */
    RosterPreviewPage page(
            RosterPreview preview,
            @Nullable MultivaluedMap<String, String> typed,
            Problems problems) {
        Ui ui = new Ui(visitor);
        List<RosterRow> rows = preview.rows();
        KnownPersons known =
                persons.known(
                        rows.stream().map(RosterRow::personId).filter(Objects::nonNull).toList());
        List<Person> free = candidates.free(preview.registrationId());
        return new RosterPreviewPage(
                preview.id(),
                preview.whole(),
                preview.surname(),
                ui.time(preview.takenAt()),
                counts(preview),
                of(rows, RosterRow.Kind.NEW).map(row -> newcomer(row, free, typed)).toList(),
                of(rows, RosterRow.Kind.CHANGED).map(row -> changed(row, known, typed)).toList(),
                of(rows, RosterRow.Kind.MISSING).map(row -> missing(row, known, typed)).toList(),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                ui.options(
                        "people.kind.",
                        Arrays.stream(AffiliationKind.values()).filter(k -> !k.learner())),
                preview.isApplied(),
                preview.isOver(clock.instant()),
                problems);
    }

    private static RosterPreviewPage.Counts counts(RosterPreview preview) {
        return new RosterPreviewPage.Counts(
                preview.members(),
                preview.known(),
                preview.elsewhere(),
                preview.nameless(),
                (int) preview.rows().stream().filter(RosterRow::isApplied).count());
    }

    private static Stream<RosterRow> of(List<RosterRow> rows, RosterRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    private RosterPreviewPage.Newcomer newcomer(
            RosterRow row, List<Person> free, @Nullable MultivaluedMap<String, String> typed) {
        List<Person> alike = Candidates.alike(free, row.hints());
        List<Person> same = alike.stream().filter(p -> Candidates.same(p, row.hints())).toList();
        String suggested = suggestion(alike, same);
        return new RosterPreviewPage.Newcomer(
                row.id(),
                row.userId(),
                called(row.hints()),
                row.teaches(),
                same.size() == 1 ? named(same.get(0)) : "",
                alike.stream().map(p -> new Option(String.valueOf(p.id()), named(p))).toList(),
                or(typed, "who-" + row.id(), suggested),
                fields(row, typed),
                ticked(typed, row),
                row.isApplied());
    }

    /** The only one of that name; a new person where nobody bears the surname; else nobody yet. */
    private static String suggestion(List<Person> alike, List<Person> same) {
        if (same.size() == 1) {
            return String.valueOf(same.get(0).id());
        }
        return alike.isEmpty() ? ApplyPreview.NEW_PERSON : "";
    }

    private static RosterPreviewPage.Typed fields(
            RosterRow row, @Nullable MultivaluedMap<String, String> typed) {
        long id = row.id();
        IdentityHints hints = row.hints();
        return new RosterPreviewPage.Typed(
                or(typed, "last-" + id, hints.lastName()),
                or(typed, "first-" + id, hints.firstName()),
                or(typed, "middle-" + id, hints.middleName()),
                or(typed, "gender-" + id, ""),
                or(typed, "kind-" + id, AffiliationKind.TEACHER.name()));
    }

    private static RosterPreviewPage.Changed changed(
            RosterRow row, KnownPersons known, @Nullable MultivaluedMap<String, String> typed) {
        long person = Objects.requireNonNull(row.personId());
        return new RosterPreviewPage.Changed(
                row.id(),
                person,
                known.full(person),
                called(row.oldHints()),
                called(row.hints()),
                ticked(typed, row),
                row.isApplied());
    }

    private static RosterPreviewPage.Missing missing(
            RosterRow row, KnownPersons known, @Nullable MultivaluedMap<String, String> typed) {
        long person = Objects.requireNonNull(row.personId());
        return new RosterPreviewPage.Missing(
                row.id(), person, known.full(person), ticked(typed, row), row.isApplied());
    }

    private String named(Person person) {
        String post = person.postIn(current.schoolId());
        return post.isEmpty() ? person.name().full() : person.name().full() + ", " + post;
    }

    private static String called(IdentityHints hints) {
        return Stream.of(hints.lastName(), hints.firstName(), hints.middleName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static boolean ticked(@Nullable MultivaluedMap<String, String> typed, RosterRow row) {
        return typed != null && typed.containsKey("row-" + row.id());
    }

    private static String or(
            @Nullable MultivaluedMap<String, String> typed, String field, @Nullable String hint) {
        String before = typed == null ? null : typed.getFirst(field);
        return before != null ? before : Objects.requireNonNullElse(hint, "");
    }
}
