package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.event.Publication;
import org.nastavnik.event.SchoolEvents;
import org.nastavnik.monitoring.Impact;
import org.nastavnik.monitoring.MenteeChanges;
import org.nastavnik.order.GivenRewards;
import org.nastavnik.order.Merits;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentorTraining;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.shared.Period;

/**
 * Parts of a portfolio that the program knows already: what was measured in the mentor's own,
 * trainings, publications, rewards. The author may write them otherwise.
 */
@ApplicationScoped
class GatheredParts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject MenteeChanges changes;
    @Inject Bases bases;
    @Inject Units units;
    @Inject SchoolEvents events;
    @Inject GivenRewards rewards;
    @Inject Merits merits;
    @Inject MentorYears years;

    /** Of those parts only that have something. */
    Map<PortfolioPart, String> of(Portfolio portfolio) {
        Map<PortfolioPart, String> found = new EnumMap<>(PortfolioPart.class);
        put(found, PortfolioPart.CHANGES, changes(portfolio));
        put(found, PortfolioPart.TRAININGS, trainings(portfolio));
        put(found, PortfolioPart.PUBLICATIONS, publications(portfolio));
        put(found, PortfolioPart.AWARDS, awards(portfolio));
        return found;
    }

    /** What the author has written; where he has not, what the program knows. */
    Map<PortfolioPart, String> added(Portfolio portfolio) {
        Map<PortfolioPart, String> all = of(portfolio);
        all.putAll(portfolio.parts());
        return all;
    }

    private static void put(
            Map<PortfolioPart, String> found, PortfolioPart part, Stream<String> lines) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String line : lines.distinct().toList()) {
            length += line.length() + 1;
            if (length <= part.longest()) {
                kept.add(line);
            }
        }
        if (!kept.isEmpty()) {
            found.put(part, String.join("\n", kept));
        }
    }

    private Stream<String> changes(Portfolio portfolio) {
        long mentor = portfolio.personId();
        List<Long> mentees =
                units.ofPerson(mentor, portfolio.schoolId(), portfolio.year()).stream()
                        .filter(unit -> unit.isMentor(mentor) && unit.orderId() != null)
                        .flatMap(unit -> mentees(unit, mentor))
                        .distinct()
                        .toList();
        return changes.of(mentees, portfolio.schoolId(), portfolio.year()).stream()
                .map(GatheredParts::change);
    }

    /** Whom he mentored, on whatever days of the year; after its end too. */
    private static Stream<Long> mentees(MentoringUnit unit, long mentor) {
        List<Period> his =
                unit.memberships().stream()
                        .filter(one -> one.personId() == mentor)
                        .map(Membership::period)
                        .toList();
        return unit.memberships().stream()
                .filter(one -> one.role() == MemberRole.MENTEE)
                .filter(one -> his.stream().anyMatch(one.period()::overlaps))
                .map(Membership::personId);
    }

    private static String change(Impact impact) {
        return PaperWords.of(
                "change",
                impact.parameter(),
                String.valueOf(impact.n()),
                String.valueOf(impact.entry()).replace('.', ','),
                String.valueOf(impact.exit()).replace('.', ','));
    }

    private Stream<String> trainings(Portfolio portfolio) {
        return bases
                .mentor(portfolio.personId(), portfolio.schoolId(), portfolio.year())
                .map(MentorProfile::trainings)
                .stream()
                .flatMap(List::stream)
                .map(GatheredParts::training);
    }

    private static String training(MentorTraining training) {
        String title = PaperWords.of("training", training.title(), day(training.heldOn()));
        Integer hours = training.hours();
        return hours == null ? title : PaperWords.of("training.hours", title, hours.toString());
    }

    private Stream<String> publications(Portfolio portfolio) {
        return events.publicationsNaming(portfolio.personId(), portfolio.schoolId()).stream()
                .map(Publication::facts)
                .map(
                        facts ->
                                PaperWords.of(
                                        "publication",
                                        facts.title(),
                                        facts.resource(),
                                        day(facts.publishedOn()),
                                        facts.url()))
                .map(line -> unnamed(line, portfolio));
    }

    private Stream<String> awards(Portfolio portfolio) {
        long person = portfolio.personId();
        long school = portfolio.schoolId();
        return Stream.concat(
                merits.of(person, school).stream(),
                rewards.to(person, school).stream()
                        .map(GatheredParts::award)
                        .map(line -> unnamed(line, portfolio)));
    }

    private static String award(GivenRewards.Given given) {
        String merit = given.merit();
        String what = merit == null ? given.kind() : given.kind() + " (" + merit + ")";
        return PaperWords.of(
                "award.order", what, given.order().number(), day(given.order().date()));
    }

    private String unnamed(String line, Portfolio portfolio) {
        return years.pupils(portfolio.schoolId()).masked(line, PaperWords.of("pupil"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
