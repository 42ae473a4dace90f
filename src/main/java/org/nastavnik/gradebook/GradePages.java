package org.nastavnik.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.place.GradedKind;
import org.nastavnik.place.PlaceKind.Offer;
import org.nastavnik.platform.LtiCourse;
import org.nastavnik.platform.LtiCourses;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of the grade book show. */
@RequestScoped
class GradePages {

    @Inject GradeAccess access;
    @Inject GradeColumns columns;
    @Inject OutgoingScores scores;
    @Inject GradedKinds kinds;
    @Inject LtiCourses courses;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** An offer of a place, as a form names it. */
    record Offered(GradedKind kind, Offer offer) {

        String value() {
            return kind.code() + "/" + (offer.subject() == null ? "" : offer.subject());
        }

        boolean leadsTo(GradeColumn column) {
            return kind.code().equals(column.place())
                    && Objects.equals(offer.subject(), column.subject());
        }
    }

    GradeListPage list(Problems problems) {
        List<Offered> offered = offered();
        List<GradeColumn> seen =
                columns.ofCourse(access.courseKey()).stream().filter(access::sees).toList();
        List<Option> free =
                offered.stream()
                        .filter(o -> seen.stream().noneMatch(c -> stands(c) && o.leadsTo(c)))
                        .map(o -> new Option(o.value(), o.offer().title()))
                        .toList();
        boolean connected =
                courses.find(access.courseKey()).map(LtiCourse::lineItemsUrl).isPresent();
        return new GradeListPage(
                seen.stream().map(column -> line(column, offered)).toList(),
                access.isKeeper(),
                connected,
                free,
                problems);
    }

    private static boolean stands(GradeColumn column) {
        return column.state() != GradeColumn.State.GONE;
    }

    List<Offered> offered() {
        List<Offered> all = new ArrayList<>();
        for (GradedKind kind : kinds.all()) {
            kind.offers(current).forEach(offer -> all.add(new Offered(kind, offer)));
        }
        return all;
    }

    private GradeListPage.Line line(GradeColumn column, List<Offered> offered) {
        return new GradeListPage.Line(
                column.id(),
                title(column, offered),
                column.wasOrdered(),
                column.state().name(),
                key(column.obstacle()),
                scores.tally(column, access.school()));
    }

    private String title(GradeColumn column, List<Offered> offered) {
        return offered.stream()
                .filter(o -> o.leadsTo(column))
                .map(o -> o.offer().title())
                .findFirst()
                .orElseGet(
                        () ->
                                column.label().isEmpty()
                                        ? new Ui(visitor).t("gradebook.column.activity")
                                        : column.label());
    }

    GradeColumnPage column(GradeColumn column) {
        Long school = access.school();
        return new GradeColumnPage(
                line(column, offered()),
                school != null,
                access.isKeeper(),
                access.mayChange(column),
                school == null ? List.of() : rows(scores.of(column, school)));
    }

    private List<GradeColumnPage.Row> rows(List<OutgoingScore> sent) {
        KnownPersons people =
                persons.known(sent.stream().map(OutgoingScore::personId).distinct().toList());
        return sent.stream()
                .map(score -> row(score, people))
                .sorted(Comparator.comparing(GradeColumnPage.Row::name))
                .toList();
    }

    private static GradeColumnPage.Row row(OutgoingScore score, KnownPersons people) {
        GradedKind.Done work = score.work();
        return new GradeColumnPage.Row(
                people.get(score.personId()).name().surnameFirst(),
                work.done(),
                work.of(),
                (int) (100L * work.done() / work.of()),
                score.state().name(),
                score.answeredAt(),
                score.state() == OutgoingScore.State.WAITING && score.obstacle() != null
                        ? score.dueAt()
                        : null,
                key(score.obstacle()));
    }

    private static @Nullable String key(@Nullable Obstacle obstacle) {
        return obstacle == null ? null : obstacle.messageKey();
    }
}
