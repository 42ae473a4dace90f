package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of the road map shows. */
@RequestScoped
class RoadMapPages {

    @Inject VisibleRoadMap visible;
    @Inject RoadMapChecks checks;
    @Inject RoadMapOrders orders;
    @Inject Schools schools;
    @Inject Persons persons;
    @Inject Papers papers;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    RoadMapStartPage start(Problems problems) {
        return new RoadMapStartPage(
                visible.year().slashed(),
                current.is(Role.CURATOR),
                visible.years().stream().map(YearLink::to).toList(),
                problems);
    }

    RoadMapPage show(RoadMap map, Problems problems) {
        RoadMapCheck check = checks.of(map);
        SchoolRequisites school = schools.requisitesToday(map.schoolId());
        boolean over = visible.isOver(map);
        boolean draft = map.state() == RoadMap.State.DRAFT;
        boolean leads = current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
        return new RoadMapPage(
                map.id(),
                school.shortName(),
                map.year().slashed(),
                map.state().name(),
                agreed(map),
                orders.of(map).map(this::words).orElse(null),
                over,
                others(map),
                counts(map),
                new FilledOutline(
                                Outlines.of(map.outline()),
                                map.year(),
                                school.declinableShortName())
                        .tasks(),
                sections(map),
                draft && leads && !over ? findings(check, map.items()) : List.of(),
                check.passes(),
                over ? RoadMapPage.May.onlyPrint(leads) : may(draft, leads),
                map.version(),
                leads ? papers.about(DocumentKind.D06, map.id()) : List.of(),
                problems);
    }

    private RoadMapPage.May may(boolean draft, boolean leads) {
        boolean curator = current.is(Role.CURATOR);
        return new RoadMapPage.May(
                curator && draft,
                curator,
                current.is(Role.DIRECTOR) && draft,
                leads && !draft,
                leads);
    }

    private String words(Registration order) {
        return ui().t("roadmap.order", order.number(), ui().date(order.date()));
    }

    private List<YearLink> others(RoadMap map) {
        return visible.years().stream()
                .filter(year -> year.startYear() != map.year().startYear())
                .map(YearLink::to)
                .toList();
    }

    private @Nullable String agreed(RoadMap map) {
        Long by = map.agreedBy();
        return by == null
                ? null
                : ui().date(map.agreedOn()) + ", " + persons.known(by).name().surnameFirst();
    }

    private RoadMapPage.Counts counts(RoadMap map) {
        LocalDate today = schools.today();
        List<RoadMapItem> asked =
                map.items().stream()
                        .filter(item -> item.status() != RoadMapItem.Status.CANCELLED)
                        .toList();
        long done = asked.stream().filter(i -> i.status() == RoadMapItem.Status.DONE).count();
        long late = asked.stream().filter(item -> item.isLate(today)).count();
        return new RoadMapPage.Counts((int) done, asked.size(), (int) late);
    }

    private List<RoadMapPage.Section> sections(RoadMap map) {
        Map<String, List<RoadMapPage.Row>> bySection = new LinkedHashMap<>();
        List<RoadMapItem> items = map.items();
        for (int i = 0; i < items.size(); i++) {
            bySection
                    .computeIfAbsent(items.get(i).terms().section(), s -> new ArrayList<>())
                    .add(row(items.get(i), i + 1, i == 0 ? null : items.get(i - 1)));
        }
        return bySection.entrySet().stream()
                .map(entry -> new RoadMapPage.Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RoadMapPage.Row row(RoadMapItem item, int no, @Nullable RoadMapItem above) {
        RoadMapItem.Terms terms = item.terms();
        boolean samePart = above != null && Objects.equals(above.terms().part(), terms.part());
        return new RoadMapPage.Row(
                item.id(),
                no,
                samePart ? null : terms.part(),
                Typed.lines(terms.content()),
                terms.deadlineText(),
                terms.responsible(),
                Typed.lines(terms.result()),
                terms.indicator(),
                item.status().name(),
                item.isLate(schools.today()),
                fact(item.fact()));
    }

    private List<String> fact(RoadMapItem.Fact fact) {
        return Stream.of(
                        ui().date(fact.doneOn()),
                        Objects.requireNonNullElse(fact.evidence(), ""),
                        Objects.requireNonNullElse(fact.reason(), ""))
                .flatMap(text -> Typed.lines(text).stream())
                .toList();
    }

    private static List<RoadMapPage.Finding> findings(RoadMapCheck check, List<RoadMapItem> items) {
        return check.findings().stream()
                .map(
                        finding ->
                                new RoadMapPage.Finding(
                                        finding.key(),
                                        finding.blocks(),
                                        finding.rows().stream()
                                                .map(no -> link(items, no))
                                                .toList()))
                .toList();
    }

    private static RoadMapPage.RowLink link(List<RoadMapItem> items, int no) {
        return new RoadMapPage.RowLink(items.get(no - 1).id(), no);
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
