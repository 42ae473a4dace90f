package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of one mentor shows, to each visitor his part. */
@RequestScoped
class MentorPages {

    @Inject Bases bases;
    @Inject Units units;
    @Inject Interviews interviews;
    @Inject BaseWords words;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject LabourStanding labour;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    MentorPage show(long personId, Problems problems) {
        return show(personId, problems, new TrainingForm());
    }

    MentorPage show(long personId, Problems problems, TrainingForm training) {
        long school = current.schoolId();
        Person person = persons.byId(personId, school);
        MentorProfile profile =
                bases.mentor(personId, school, visible.year())
                        .orElseThrow(() -> new MentorNotFound(personId));
        boolean officers = visible.seesSchool();
        boolean self = current.personId() == personId;
        Ui ui = new Ui(visitor);
        return new MentorPage(
                personId,
                person.name().full(),
                person.postIn(school),
                standing(profile).name(),
                facts(profile, ui),
                officers || self ? terms(profile, ui) : List.of(),
                officers ? criteria(profile) : List.of(),
                officers || self ? trainings(profile, ui) : List.of(),
                officers ? talks(profile, ui) : List.of(),
                profile.isInterviewAsked(),
                profile.isTrainingNeeded(),
                officers,
                current.is(Role.CURATOR),
                current.is(Role.CURATOR) || self && current.is(Role.MENTOR),
                current.is(Role.PSYCHOLOGIST),
                problems,
                training);
    }

    private MentorProfile.State standing(MentorProfile profile) {
        return profile.standing(
                units.ofPerson(profile.personId(), profile.schoolId(), profile.year()).stream()
                        .anyMatch(
                                unit ->
                                        unit.state().standing()
                                                && unit.isCurrentMentor(profile.personId())));
    }

    private List<MentorPage.Fact> facts(MentorProfile profile, Ui ui) {
        MentorOffer offer = profile.offer();
        MeetingWish meeting = offer.meetingFormat();
        List<MentorPage.Fact> facts = new ArrayList<>();
        add(facts, "pairing.forms", names(profile.forms()));
        add(facts, "pairing.areas", chosen(BaseWords.Kind.AREAS, offer.areas(), ui));
        add(facts, "pairing.mentors.competences", offer.competences());
        add(facts, "pairing.mentors.achievements", offer.achievements());
        add(facts, "pairing.hobbies", chosen(BaseWords.Kind.HOBBIES, offer.hobbies(), ui));
        add(facts, "pairing.interests", offer.interests());
        add(facts, "pairing.ages", chosen(BaseWords.Kind.AGE_GROUPS, offer.ageGroups(), ui));
        add(facts, "pairing.meeting", meeting == null ? null : ui.t("pairing.meeting." + meeting));
        add(facts, "pairing.mentors.hours", Objects.toString(offer.hoursPerMonth(), null));
        add(facts, "pairing.mentors.max", String.valueOf(offer.maxMentees()));
        add(facts, "pairing.link", offer.caseLink());
        return facts;
    }

    private String names(Codes formCodes) {
        return formCodes.all().stream()
                .map(code -> forms.byCode(code).name())
                .collect(Collectors.joining(", "));
    }

    private String chosen(BaseWords.Kind kind, Codes codes, Ui ui) {
        return String.join(", ", words.texts(kind, codes, ui.lang()));
    }

    private static void add(List<MentorPage.Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new MentorPage.Fact(key, text));
        }
    }

    private List<MentorPage.Fact> terms(MentorProfile profile, Ui ui) {
        List<MentorPage.Fact> facts = new ArrayList<>();
        add(facts, "pairing.entered", ui.date(profile.enteredOn()));
        add(facts, "pairing.labour", labour.words(profile, ui));
        add(facts, "pairing.payment", profile.paymentTerms());
        add(facts, "pairing.reserve", ui.t(profile.isReserve() ? "pairing.yes" : "pairing.no"));
        return facts;
    }

    private List<MentorPage.Criterion> criteria(MentorProfile profile) {
        List<String> texts = words.criteria();
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(no -> criterion(no, texts.get(no - 1), profile.criteria().get(no)))
                .toList();
    }

    private static MentorPage.Criterion criterion(
            int no, String text, @Nullable CriterionMark mark) {
        return mark == null
                ? new MentorPage.Criterion(no, text, CriterionMark.Verdict.UNKNOWN.name(), "")
                : new MentorPage.Criterion(
                        no, text, mark.verdict().name(), mark.note() == null ? "" : mark.note());
    }

    private static List<MentorPage.Training> trainings(MentorProfile profile, Ui ui) {
        return profile.trainings().stream()
                .map(
                        t ->
                                new MentorPage.Training(
                                        t.title(),
                                        ui.date(t.heldOn()),
                                        t.hours() == null ? "" : t.hours().toString(),
                                        t.certificate() == null ? "" : t.certificate()))
                .toList();
    }

    private List<MentorPage.Talk> talks(MentorProfile profile, Ui ui) {
        return interviews.of(profile.personId(), profile.schoolId(), profile.year()).stream()
                .map(talk -> talk(talk, ui))
                .toList();
    }

    private MentorPage.Talk talk(Interview talk, Ui ui) {
        return TalkLines.of(
                talk,
                persons.known(talk.heldBy()).name().surnameFirst(),
                current.is(Role.PSYCHOLOGIST),
                ui);
    }
}
