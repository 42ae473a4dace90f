package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;

/** Gathers who waits, who has places, and what is between them. */
@ApplicationScoped
class MatchFacts {

    @Inject Bases bases;
    @Inject Units units;
    @Inject MatchDrafts drafts;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject CloseTies ties;
    @Inject @Any Instance<Preferences> preferences;

    MatchTable of(long schoolId, SchoolYear year) {
        List<MentoringUnit> standing = units.of(schoolId, year);
        List<MentorProfile> profiles =
                bases.mentors(schoolId, year).stream().filter(MentorProfile::isOffered).toList();
        List<MenteeRequest> waiting =
                bases.requests(schoolId, year).stream()
                        .filter(r -> r.state().open() && !isProposed(r, standing))
                        .toList();
        KnownPersons known = persons.known(everyone(profiles, waiting));
        return new MatchTable(
                waiting.stream().collect(byId()),
                needs(waiting, known, schoolId),
                offers(profiles, known, standing),
                profiles.stream()
                        .collect(
                                Collectors.toMap(
                                        MentorProfile::personId, MentorProfile::maxMentees)),
                drafts.of(schoolId, year),
                new Matching(
                        this::fits,
                        ties.tell(
                                bonds(schoolId, year),
                                profiles.stream().map(MentorProfile::personId).toList(),
                                mentees(waiting, known),
                                schoolId)));
    }

    private static List<Person> mentees(List<MenteeRequest> waiting, KnownPersons known) {
        return waiting.stream().map(MenteeRequest::personId).distinct().map(known::get).toList();
    }

    private static java.util.stream.Collector<MenteeRequest, ?, Map<Long, MenteeRequest>> byId() {
        return Collectors.toMap(MenteeRequest::id, r -> r, (a, b) -> a, LinkedHashMap::new);
    }

    /** The sides are being asked already. */
    private static boolean isProposed(MenteeRequest request, List<MentoringUnit> standing) {
        return standing.stream()
                .filter(u -> u.state() == MentoringUnit.State.PROPOSED)
                .filter(u -> u.formCode().equals(request.formCode()))
                .anyMatch(u -> u.mentees().contains(request.personId()));
    }

    private static Set<Long> everyone(List<MentorProfile> mentors, List<MenteeRequest> requests) {
        Set<Long> ids = requests.stream().map(MenteeRequest::personId).collect(Collectors.toSet());
        mentors.forEach(mentor -> ids.add(mentor.personId()));
        return ids;
    }

    private MatchBonds bonds(long schoolId, SchoolYear year) {
        return new MatchBonds()
                .chosen(preferences.stream().flatMap(p -> p.of(schoolId, year).stream()).toList())
                .refused(drafts.vetoes(schoolId, year))
                .worked(units.completed(schoolId));
    }

    private boolean fits(MatchNeed need, MatchOffer offer) {
        MentoringForm form = forms.byCode(need.form());
        return form.mentorKinds().contains(offer.side().kind())
                && form.menteeKinds().contains(need.side().kind());
    }

    private static Map<Long, MatchNeed> needs(
            List<MenteeRequest> waiting, KnownPersons known, long schoolId) {
        Map<Long, MatchNeed> needs = new LinkedHashMap<>();
        for (MenteeRequest request : waiting) {
            MatchSide side =
                    side(
                            known.get(request.personId()),
                            schoolId,
                            new Told(
                                    Topics.of(Arrays.asList(request.need())).with(request.areas()),
                                    Topics.of(Arrays.asList(request.interests()))
                                            .with(request.hobbies()),
                                    request.meetingFormat(),
                                    ages(known.get(request.personId()), schoolId)));
            needs.put(request.id(), new MatchNeed(request.id(), side, request.formCode()));
        }
        return needs;
    }

    private static Map<Long, MatchOffer> offers(
            List<MentorProfile> profiles, KnownPersons known, List<MentoringUnit> standing) {
        Map<Long, MatchOffer> offers = new LinkedHashMap<>();
        for (MentorProfile profile : profiles) {
            MatchSide side =
                    side(
                            known.get(profile.personId()),
                            profile.schoolId(),
                            new Told(
                                    Topics.of(Arrays.asList(profile.offer().competences()))
                                            .with(profile.areas()),
                                    Topics.of(Arrays.asList(profile.offer().interests()))
                                            .with(profile.offer().hobbies()),
                                    profile.offer().meetingFormat(),
                                    Set.copyOf(profile.offer().ageGroups().all())));
            int taken = MentorPlaces.mentees(profile.personId(), standing, MatchFacts::counts);
            offers.put(
                    profile.personId(),
                    new MatchOffer(
                            side,
                            Set.copyOf(profile.forms().all()),
                            Math.max(0, profile.maxMentees() - taken)));
        }
        return offers;
    }

    /** Whoever is being asked is not promised to another meanwhile. */
    private static boolean counts(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.PROPOSED || AgreeUnit.takesPlaces(unit);
    }

    private record Told(
            Topics topics, Topics interests, @Nullable MeetingWish format, Set<String> ages) {}

    private static MatchSide side(Person person, long schoolId, Told told) {
        Affiliation known = person.affiliationIn(schoolId).orElse(null);
        MeetingWish wish = told.format();
        return new MatchSide(
                person.id(),
                known == null ? null : known.kind(),
                told.topics(),
                told.interests(),
                wish == null || wish == MeetingWish.ANY ? Set.of() : Set.of(wish.name()),
                told.ages(),
                known == null || !known.kind().learner() ? null : grade(known.postOrGrade()));
    }

    /** The group of the dictionary that a pupil or student is in; of others the form tells. */
    private static Set<String> ages(Person mentee, long schoolId) {
        Affiliation known = mentee.affiliationIn(schoolId).orElse(null);
        if (known == null || !known.kind().learner()) {
            return Set.of();
        }
        Integer grade = grade(known.postOrGrade());
        if (known.kind() == AffiliationKind.STUDENT || grade == null) {
            return Set.of("STUDENTS");
        }
        return Set.of(grade < 5 ? "GRADES_1_4" : grade < 8 ? "GRADES_5_7" : older(grade));
    }

    private static String older(int grade) {
        return grade < 10 ? "GRADES_8_9" : "GRADES_10_11";
    }

    /** «7 «А»» is 7. */
    static @Nullable Integer grade(String text) {
        String digits = text.replaceAll("^\\D*(\\d{1,2})?.*$", "$1");
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
