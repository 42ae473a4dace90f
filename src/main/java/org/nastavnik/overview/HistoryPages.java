package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.ActQuestion;
import org.nastavnik.audit.Acts;
import org.nastavnik.audit.AuditEntry;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Pages of who did what, by what the reader may know. */
@RequestScoped
class HistoryPages {

    static final int ON_A_PAGE = 50;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject Acts acts;
    @Inject ActWords words;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    HistoryPage page(HistoryFilter filter) {
        HistoryReader reader =
                HistoryReader.of(current, schools.today())
                        .orElseThrow(() -> new NotAllowed("history"));
        Problems problems = new Problems();
        ActQuestion question = question(reader, filter, problems);
        List<AuditEntry> found =
                problems.isEmpty() ? acts.newest(question, ON_A_PAGE + 1) : List.of();
        List<AuditEntry> shown = found.stream().limit(ON_A_PAGE).toList();
        return new HistoryPage(
                reader,
                filter,
                problems,
                actors(reader),
                new Ui(visitor).options("overview.history.kind.", Stream.of(ActKind.values())),
                lines(reader, shown),
                found.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
    }

    /** A reader's own bounds come first; what he typed only narrows them. */
    private ActQuestion question(HistoryReader reader, HistoryFilter filter, Problems problems) {
        LocalDate first = filter.firstDay(problems);
        LocalDate last = filter.lastDay(problems);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("to", "overview.history.problem.order");
        }
        return new ActQuestion(
                switch (reader) {
                    case CITY -> filter.chosenSchool();
                    case SCHOOL -> current.schoolId();
                    case OWN -> null;
                },
                switch (reader) {
                    case CITY -> null;
                    case SCHOOL -> filter.chosenPerson();
                    case OWN -> current.personId();
                },
                ActKind.named(filter.kind()).map(ActKind::subjects).orElse(List.of()),
                start(first),
                last == null ? null : start(last.plusDays(1)),
                filter.olderThan());
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone()).toInstant();
    }

    private List<HistoryPage.Act> lines(HistoryReader reader, List<AuditEntry> shown) {
        Function<AuditEntry, String> authors = words.authors(reader, shown);
        DateTimeFormatter minute = MINUTE.withZone(zone());
        return shown.stream()
                .map(
                        act ->
                                new HistoryPage.Act(
                                        minute.format(act.at()),
                                        authors.apply(act),
                                        words.what(act),
                                        path(reader, act)))
                .toList();
    }

    private String path(HistoryReader reader, AuditEntry act) {
        if (reader == HistoryReader.CITY) {
            return "";
        }
        if (current.is(Role.METHODIST) && act.schoolId() == null) {
            return ActAddress.forMethodist(act);
        }
        if (!Objects.equals(act.schoolId(), current.chosenSchool().orElse(null))) {
            return "";
        }
        return reader == HistoryReader.SCHOOL
                ? ActAddress.forSchool(act)
                : ActAddress.forMember(act);
    }

    private List<Option> actors(HistoryReader reader) {
        return switch (reader) {
            case OWN -> List.of();
            case SCHOOL -> persons();
            case CITY ->
                    schools.all().stream()
                            .map(
                                    school ->
                                            new Option(
                                                    String.valueOf(school.id()),
                                                    school.on(schools.today()).shortName()))
                            .toList();
        };
    }

    private List<Option> persons() {
        List<Long> ids = acts.actors(current.schoolId());
        KnownPersons known = persons.known(ids);
        return ids.stream()
                .map(id -> new Option(String.valueOf(id), known.full(id)))
                .sorted(Comparator.comparing(Option::label, RussianOrder.TEXT))
                .toList();
    }

    private ZoneId zone() {
        return current.chosenSchool()
                .map(school -> schools.byId(school).zone())
                .orElse(Schools.ZONE);
    }
}
