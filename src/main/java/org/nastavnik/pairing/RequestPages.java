package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of one request shows. */
@RequestScoped
class RequestPages {

    @Inject Interviews interviews;
    @Inject BaseAccess access;
    @Inject BaseWords words;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    RequestPage show(MenteeRequest request, Problems problems) {
        Person person = persons.known(request.personId());
        boolean psychologist = current.is(Role.PSYCHOLOGIST);
        boolean own = current.personId() == person.id() && current.is(Role.MENTEE);
        Ui ui = new Ui(visitor);
        return new RequestPage(
                request.id(),
                person.id(),
                person.name().full(),
                person.postIn(request.schoolId()),
                forms.byCode(request.formCode()).name(),
                request.state().name(),
                facts(request, ui),
                visible.seesSchool() ? talks(request, ui) : List.of(),
                access.mayDecide(),
                request.state().open()
                        && (access.mayDecide() || own || access.isOfOwnClass(person)),
                psychologist,
                request.state().open(),
                problems);
    }

    private List<MentorPage.Fact> facts(MenteeRequest request, Ui ui) {
        List<MentorPage.Fact> facts = new ArrayList<>();
        add(facts, "pairing.need", request.need());
        add(facts, "pairing.needAreas", chosen(BaseWords.Kind.AREAS, request.areas(), ui));
        add(facts, "pairing.result", request.wantedResult());
        add(facts, "pairing.hobbies", chosen(BaseWords.Kind.HOBBIES, request.hobbies(), ui));
        add(facts, "pairing.interests", request.interests());
        add(
                facts,
                "pairing.meeting",
                request.meetingFormat() == null
                        ? null
                        : ui.t("pairing.meeting." + request.meetingFormat()));
        add(facts, "pairing.urgent", request.isUrgent() ? ui.t("pairing.yes") : null);
        add(
                facts,
                "pairing.special",
                ui.t(request.needsSpecialConditions() ? "pairing.yes" : "pairing.no"));
        add(facts, "pairing.source", ui.t("pairing.source." + request.source()));
        add(facts, "pairing.entered", ui.date(request.enteredOn()));
        add(facts, "pairing.link", request.caseLink());
        return facts;
    }

    private String chosen(BaseWords.Kind kind, Codes codes, Ui ui) {
        return String.join(", ", words.texts(kind, codes, ui.lang()));
    }

    private static void add(List<MentorPage.Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new MentorPage.Fact(key, text));
        }
    }

    private List<MentorPage.Talk> talks(MenteeRequest request, Ui ui) {
        boolean psychologist = current.is(Role.PSYCHOLOGIST);
        return interviews.of(request.personId(), request.schoolId(), request.year()).stream()
                .map(
                        talk ->
                                TalkLines.of(
                                        talk,
                                        persons.known(talk.heldBy()).name().surnameFirst(),
                                        psychologist,
                                        ui))
                .toList();
    }
}
