package org.nastavnik.pairing;

import static org.nastavnik.pairing.MatchReason.of;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well two fit, 0 to 100: what is needed and can be given 40, liking after they have met 25,
 * age or class 10, how they can meet 10, interests 10, a pair completed before 5. What nobody has
 * told counts half where it may fit, and nothing where it has to be told.
 */
public record MatchScore(int points, List<MatchReason> reasons) {

    static final int NEED = 40;
    static final int LIKING = 25;
    static final int AGE = 10;
    static final int MEETING = 10;
    static final int INTERESTS = 10;
    static final int SUCCESS = 5;

    /** Who tells of his need at length shall not be the harder to match for it. */
    private static final int ENOUGH_TOPICS = 3;

    /** So many common interests are enough. */
    private static final int ENOUGH_INTERESTS = 2;

    /** More classes between two pupils help less. */
    private static final int NEAR_CLASSES = 3;

    private static final int[] CHOICE_PERCENT = {0, 100, 60, 30};

    static MatchScore between(MatchSide mentor, MatchSide mentee, MatchBond bond) {
        List<MatchReason> all =
                Stream.of(
                                need(mentor, mentee),
                                liking(bond),
                                age(mentor, mentee),
                                meeting(mentor.formats(), mentee.formats()),
                                interests(mentor, mentee),
                                bond.succeeded() ? of("success", SUCCESS) : of("success.no", 0))
                        .toList();
        return new MatchScore(
                all.stream().mapToInt(MatchReason::points).sum(),
                all.stream().filter(reason -> reason.points() > 0).toList());
    }

    /** Of a group: the mean, and once each kind of reason that speaks for somebody. */
    static MatchScore ofAll(List<MatchScore> scores) {
        Map<String, MatchReason> all = new LinkedHashMap<>();
        scores.stream()
                .flatMap(score -> score.reasons().stream())
                .forEach(reason -> all.merge(reason.key(), reason, MatchReason::with));
        return new MatchScore(
                (int) scores.stream().mapToInt(MatchScore::points).average().orElse(0),
                List.copyOf(all.values()));
    }

    private static MatchReason need(MatchSide mentor, MatchSide mentee) {
        List<String> met = mentee.topics().commonWith(mentor.topics());
        if (met.isEmpty()) {
            return of("need.no", 0);
        }
        int asked = Math.min(mentee.topics().size(), Math.max(met.size(), ENOUGH_TOPICS));
        return of("need", NEED * met.size() / asked, String.join(", ", met));
    }

    private static MatchReason liking(MatchBond bond) {
        int percent = percent(bond.mentorsChoice()) + percent(bond.menteesChoice());
        int points = LIKING * percent / 200;
        if (bond.mentorsChoice() > 0 && bond.menteesChoice() > 0) {
            return of("liking.both", points);
        }
        return of(bond.mentorsChoice() > 0 ? "liking.mentor" : "liking.mentee", points);
    }

    private static int percent(int choice) {
        return choice < CHOICE_PERCENT.length ? CHOICE_PERCENT[choice] : 0;
    }

    private static MatchReason age(MatchSide mentor, MatchSide mentee) {
        Integer older = mentor.grade();
        Integer younger = mentee.grade();
        if (older != null && younger != null) {
            return classes(older - younger);
        }
        if (mentor.ages().isEmpty() || mentee.ages().isEmpty()) {
            return of("age.any", AGE / 2);
        }
        return Collections.disjoint(mentor.ages(), mentee.ages())
                ? of("age.no", 0)
                : of("age", AGE);
    }

    /** A younger mentor is allowed: he knows what the elder does not. */
    private static MatchReason classes(int between) {
        if (between == 0) {
            return of("classes.same", AGE * 7 / 10);
        }
        return between > 0 && between <= NEAR_CLASSES
                ? of("classes.near", AGE, String.valueOf(between))
                : of("classes.far", AGE / 2);
    }

    private static MatchReason meeting(Set<String> mentors, Set<String> mentees) {
        if (mentors.isEmpty() || mentees.isEmpty()) {
            return of("meeting.any", MEETING / 2);
        }
        return Collections.disjoint(mentors, mentees)
                ? of("meeting.no", 0)
                : of("meeting", MEETING);
    }

    private static MatchReason interests(MatchSide mentor, MatchSide mentee) {
        List<String> common = mentee.interests().commonWith(mentor.interests());
        return common.isEmpty()
                ? of("interests.no", 0)
                : of(
                        "interests",
                        INTERESTS * Math.min(common.size(), ENOUGH_INTERESTS) / ENOUGH_INTERESTS,
                        String.join(", ", common));
    }
}
