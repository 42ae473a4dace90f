package org.nastavnik.contest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

/** A contest with two criteria, works in it, sheets of experts. */
final class JuryFixtures {

    static final Instant IN_TIME = Instant.parse("2027-02-22T16:59:59Z");
    static final String NOMINATION = "«Педагог – педагог»";

    private JuryFixtures() {}

    static Contest contest() {
        Contest contest = PortfolioTest.contest();
        Regulation known = ShippedRegulations.regulation("practices", 2027);
        contest.change(
                new Regulation(
                        known.categories(),
                        known.submission(),
                        false,
                        false,
                        2,
                        known.files(),
                        known.stages(),
                        List.of(
                                new ContestCriterion(1, StageKind.ABSENTEE, "Уникальность", 10),
                                new ContestCriterion(2, StageKind.ABSENTEE, "Результативность", 10),
                                new ContestCriterion(3, StageKind.ONSITE, "Содержание", 10))),
                false);
        return contest;
    }

    static Portfolio admitted(long id, long school, int number) {
        Portfolio work = Ids.give(new Portfolio(contest(), school, 1000 + id, IN_TIME), id);
        Map<PortfolioPart, String> parts = new EnumMap<>(PortfolioPart.class);
        for (PortfolioPart part : PortfolioPart.values()) {
            parts.put(part, part == PortfolioPart.NOMINATION ? NOMINATION : "Работа " + id);
        }
        work.write(parts);
        work.submit(contest(), new Portfolio.Frozen(id, "ab"), IN_TIME);
        work.admit(number, IN_TIME);
        return work;
    }

    static JuryMember member(long id, @Nullable Long school, @Nullable Long person) {
        JuryMember member =
                Ids.giveChild(
                        new JuryMember(
                                3,
                                new JuryMember.Terms(
                                        new PersonName("Экспертова", "Анна", "Ильинична"),
                                        Gender.F,
                                        "методист",
                                        school,
                                        JuryMember.Duty.EXPERT,
                                        Set.of(StageKind.ABSENTEE, StageKind.ONSITE))),
                        id);
        if (person != null) {
            member.comeIn(person);
        }
        return member;
    }

    static ScoreSheet sheet(long id, Portfolio work, long member, @Nullable Integer... marks) {
        ScoreSheet sheet = Ids.giveChild(new ScoreSheet(work, member, StageKind.ABSENTEE), id);
        Map<Integer, ScoreMark> given = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            Integer mark = marks[i];
            if (mark != null) {
                given.put(i + 1, new ScoreMark(BigDecimal.valueOf(mark), null));
            }
        }
        sheet.write(given, null);
        return sheet;
    }

    static ScoreSheet submitted(long id, Portfolio work, long member, Integer... marks) {
        ScoreSheet sheet = sheet(id, work, member, marks);
        sheet.submit(contest().criteria(StageKind.ABSENTEE), IN_TIME);
        return sheet;
    }

    /** The collections of a jury, kept in lists. */
    static final class Kept {

        final List<Portfolio> works = new ArrayList<>();
        final List<JuryMember> members = new ArrayList<>();
        final List<ScoreSheet> sheets = new ArrayList<>();

        Portfolios portfolios() {
            return new Portfolios() {
                @Override
                public List<Portfolio> of(Contest contest) {
                    return works;
                }

                @Override
                Portfolio judged(ScoreSheet sheet) {
                    return works.stream()
                            .filter(work -> work.id() == sheet.portfolioId())
                            .findFirst()
                            .orElseThrow();
                }
            };
        }

        ScoreSheets sheets() {
            return new ScoreSheets() {
                @Override
                ScoreSheet add(ScoreSheet sheet) {
                    sheets.add(sheet);
                    return sheet;
                }

                @Override
                List<ScoreSheet> of(Contest contest, StageKind kind) {
                    return sheets.stream().filter(sheet -> sheet.kind() == kind).toList();
                }

                @Override
                List<ScoreSheet> of(Collection<JuryMember> members) {
                    return sheets.stream()
                            .filter(s -> members.stream().anyMatch(m -> m.id() == s.memberId()))
                            .toList();
                }
            };
        }

        Jury jury() {
            return new Jury() {
                @Override
                List<JuryMember> of(Contest contest) {
                    return members;
                }

                @Override
                List<JuryMember> ofPerson(long personId) {
                    return members.stream()
                            .filter(m -> Objects.equals(m.personId(), personId))
                            .toList();
                }

                @Override
                Optional<JuryMember> invitedBy(String code) {
                    return members.stream().filter(member -> member.mayComeIn(IN_TIME)).findFirst();
                }
            };
        }

        Scores scores() {
            Scores scores = new Scores();
            scores.sheets = sheets();
            scores.portfolios = portfolios();
            return scores;
        }

        DealWorks deal(Person... known) {
            DealWorks deal = new DealWorks();
            deal.jury = jury();
            deal.sheets = sheets();
            deal.portfolios = portfolios();
            deal.persons =
                    new Persons() {
                        @Override
                        public Person known(long id) {
                            return Arrays.stream(known)
                                    .filter(person -> person.id() == id)
                                    .findFirst()
                                    .orElseThrow();
                        }
                    };
            deal.current = Someone.ofCentre(3, Role.METHODIST);
            deal.audit =
                    new AuditLog() {
                        @Override
                        public void write(
                                @Nullable Long who,
                                @Nullable Long school,
                                String act,
                                String subject) {}
                    };
            return deal;
        }
    }
}
