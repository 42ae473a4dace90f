package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the lists of the two bases show. */
@RequestScoped
class BasePages {

    @Inject BaseRows rows;
    @Inject IntakeDrafts drafts;
    @Inject ListHeads heads;
    @Inject Papers papers;
    @Inject BaseWords words;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject VisibleUnits visible;
    @Inject BaseAccess access;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    List<MentorRow> mentorRows(BaseFilter filter) {
        return rows.mentors(current.schoolId(), visible.year()).stream()
                .filter(row -> rows.matches(row, filter))
                .toList();
    }

    MentorListPage mentors(BaseFilter filter) {
        return mentors(filter, new Problems());
    }

    MentorListPage mentors(BaseFilter filter, Problems problems) {
        List<MentorRow> all = rows.mentors(current.schoolId(), visible.year());
        List<MentorRow> found = all.stream().filter(row -> rows.matches(row, filter)).toList();
        ListHeads.Values values =
                new ListHeads.Values(
                        all.stream().map(row -> row.profile().forms()).toList(),
                        all.stream().map(row -> row.standing().name()).toList(),
                        all.stream().map(row -> row.profile().areas()).toList());
        List<MentorRow> shown = filter.cut(found);
        KnownPersons known = known(shown.stream().map(MentorRow::units).toList());
        Ui ui = new Ui(visitor);
        return new MentorListPage(
                problems,
                heads.head(filter, values, found.size(), "pairing.mentor.state."),
                shown.stream().map(row -> line(row, known, ui)).toList(),
                drafts(MemberRole.MENTOR, ui),
                current.is(Role.CURATOR),
                current.is(Role.PSYCHOLOGIST),
                prints(),
                visible.year().startYear(),
                made(DocumentKind.D19),
                made(DocumentKind.D21));
    }

    private boolean prints() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }

    private List<DocumentPage> made(DocumentKind kind) {
        return prints() ? papers.about(kind, visible.year().startYear()) : List.of();
    }

    /** Of a person of this school. */
    String name(long personId) {
        return persons.byId(personId, current.schoolId()).name().surnameFirst();
    }

    private KnownPersons known(List<List<MentoringUnit>> units) {
        return persons.known(
                units.stream()
                        .flatMap(List::stream)
                        .flatMap(unit -> unit.everyone().stream())
                        .collect(Collectors.toSet()));
    }

    private MentorListPage.Line line(MentorRow row, KnownPersons known, Ui ui) {
        MentorProfile profile = row.profile();
        String hours =
                profile.offer().hoursPerMonth() == null
                        ? ""
                        : ui.count(profile.offer().hoursPerMonth(), "pairing.hours");
        return new MentorListPage.Line(
                row.person().id(),
                row.person().name().full(),
                row.person().postIn(current.schoolId()),
                profile.forms().all().stream().map(code -> forms.byCode(code).name()).toList(),
                joined(BaseWords.Kind.AREAS, profile.areas(), profile.offer().competences(), ui),
                String.join(
                        ", ",
                        words.texts(
                                BaseWords.Kind.AGE_GROUPS, profile.offer().ageGroups(), ui.lang())),
                hours,
                ui.date(firstDay(row.units())),
                row.units().stream()
                        .filter(unit -> unit.state().standing())
                        .filter(unit -> unit.isCurrentMentor(row.person().id()))
                        .flatMap(unit -> unit.mentees().stream())
                        .map(id -> known.get(id).name().surnameFirst())
                        .collect(Collectors.joining(", ")),
                row.standing().name(),
                profile.isInterviewAsked(),
                row.busy(),
                profile.maxMentees());
    }

    /** In words of the dictionary and in his own. */
    private String joined(BaseWords.Kind kind, Codes codes, @Nullable String own, Ui ui) {
        String chosen = String.join(", ", words.texts(kind, codes, ui.lang()));
        if (own == null) {
            return chosen;
        }
        return chosen.isEmpty() ? own : chosen + "; " + own;
    }

    static @Nullable LocalDate firstDay(List<MentoringUnit> units) {
        return units.stream()
                .filter(unit -> unit.orderId() != null)
                .map(unit -> unit.period().from())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<MentorListPage.Draft> drafts(MemberRole side, Ui ui) {
        if (!current.is(Role.CURATOR)) {
            return List.of();
        }
        List<IntakeDraft> waiting = drafts.of(current.schoolId(), visible.year(), side);
        KnownPersons known = persons.known(waiting.stream().map(IntakeDraft::personId).toList());
        return waiting.stream()
                .map(
                        draft ->
                                new MentorListPage.Draft(
                                        draft.personId(),
                                        known.full(draft.personId()),
                                        ui.date(draft.receivedOn())))
                .toList();
    }

    /** A class teacher sees the pupils of his class, others of the school all. */
    List<RequestRow> requestRows(BaseFilter filter) {
        return visibleRequests().stream().filter(row -> rows.matches(row, filter)).toList();
    }

    private List<RequestRow> visibleRequests() {
        return rows.requests(current.schoolId(), visible.year()).stream()
                .filter(row -> visible.seesSchool() || access.isOfOwnClass(row.person()))
                .toList();
    }

    RequestListPage requests(BaseFilter filter) {
        return requests(filter, new Problems());
    }

    RequestListPage requests(BaseFilter filter, Problems problems) {
        List<RequestRow> all = visibleRequests();
        List<RequestRow> found = all.stream().filter(row -> rows.matches(row, filter)).toList();
        ListHeads.Values values =
                new ListHeads.Values(
                        all.stream().map(row -> Codes.of(row.request().formCode())).toList(),
                        all.stream().map(row -> row.request().state().name()).toList(),
                        all.stream().map(row -> row.request().areas()).toList());
        List<RequestRow> shown = filter.cut(found);
        KnownPersons known = known(shown.stream().map(RequestRow::units).toList());
        Ui ui = new Ui(visitor);
        return new RequestListPage(
                problems,
                heads.head(filter, values, found.size(), "pairing.request.state."),
                shown.stream().map(row -> line(row, known, ui)).toList(),
                drafts(MemberRole.MENTEE, ui),
                access.mayPropose(),
                access.mayDecide(),
                !visible.seesSchool(),
                current.is(Role.CURATOR),
                prints(),
                visible.year().startYear(),
                made(DocumentKind.D20));
    }

    private RequestListPage.Line line(RequestRow row, KnownPersons known, Ui ui) {
        MenteeRequest request = row.request();
        return new RequestListPage.Line(
                request.id(),
                row.person().id(),
                row.person().name().full(),
                row.person().postIn(current.schoolId()),
                forms.byCode(request.formCode()).name(),
                request.need(),
                String.join(", ", words.texts(BaseWords.Kind.AREAS, request.areas(), ui.lang())),
                ui.date(firstDay(row.units())),
                row.units().stream()
                        .filter(unit -> unit.state().standing())
                        .map(unit -> known.get(unit.mentor()).name().surnameFirst())
                        .collect(Collectors.joining(", ")),
                request.isUrgent(),
                request.state().name());
    }
}
