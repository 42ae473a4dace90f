package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;

/** Gives each work of a stage the experts that it still needs. */
@ApplicationScoped
class DealWorks {

    @Inject Jury jury;
    @Inject ScoreSheets sheets;
    @Inject Portfolios portfolios;
    @Inject Persons persons;
    @Inject AuditLog audit;
    @Inject CurrentPerson current;

    /** How it went; works that got too few experts are told. */
    record Dealt(int sheets, List<String> tooFew) {}

    Dealt deal(Contest contest, StageKind kind) {
        List<ScoreSheet> known = sheets.of(contest, kind);
        return deal(contest, kind, works(contest, kind), known, contest.expertsEach());
    }

    /** Asks for one expert more where the marks are far apart. */
    Dealt third(Contest contest, StageKind kind, Set<Long> works) {
        List<ScoreSheet> known = sheets.of(contest, kind);
        List<Portfolio> apart =
                works(contest, kind).stream().filter(work -> works.contains(work.id())).toList();
        return deal(contest, kind, apart, known, contest.expertsEach() + 1);
    }

    /** Admitted ones are marked absent, invited ones on site. */
    List<Portfolio> works(Contest contest, StageKind kind) {
        return portfolios.of(contest).stream()
                .filter(
                        work ->
                                kind == StageKind.ONSITE
                                        ? work.state() == Portfolio.State.INVITED
                                        : work.state() == Portfolio.State.ADMITTED
                                                || work.state() == Portfolio.State.INVITED)
                .toList();
    }

    private Dealt deal(
            Contest contest,
            StageKind kind,
            List<Portfolio> works,
            List<ScoreSheet> known,
            int each) {
        List<JuryMember> judges =
                jury.of(contest).stream().filter(member -> member.judges(kind)).toList();
        Map<Long, Portfolio> byId =
                works.stream().collect(Collectors.toMap(Portfolio::id, Function.identity()));
        Map<Long, Set<Long>> dealt =
                new Distribution(judges.stream().map(JuryMember::id).toList(), each)
                        .of(works.stream().map(work -> work(work, judges, known)).toList());
        int made = 0;
        List<String> tooFew = new ArrayList<>();
        for (Map.Entry<Long, Set<Long>> one : dealt.entrySet()) {
            Portfolio work = Objects.requireNonNull(byId.get(one.getKey()));
            one.getValue().forEach(member -> sheets.add(new ScoreSheet(work, member, kind)));
            made += one.getValue().size();
            if (one.getValue().size() + held(work, known).size() < each) {
                tooFew.add(work.code());
            }
        }
        audit.write(current.personId(), null, "CONTEST_DEALT", "contest:" + contest.id());
        return new Dealt(made, tooFew);
    }

    private Distribution.Work work(
            Portfolio work, List<JuryMember> judges, List<ScoreSheet> known) {
        Set<Long> barred = new TreeSet<>();
        judges.stream().filter(member -> isClose(member, work)).forEach(m -> barred.add(m.id()));
        known.stream()
                .filter(sheet -> sheet.portfolioId() == work.id() && !sheet.counts())
                .forEach(sheet -> barred.add(sheet.memberId()));
        return new Distribution.Work(work.id(), barred, held(work, known));
    }

    /** Who he is shows when he comes in: works of his own go to others at the next dealing. */
    void withdrawClose(JuryMember member) {
        sheets.of(List.of(member)).stream()
                .filter(sheet -> sheet.state() == ScoreSheet.State.ASSIGNED)
                .filter(sheet -> isClose(member, portfolios.judged(sheet)))
                .forEach(sheet -> sheet.withdraw(PaperWords.of("ownSchool")));
    }

    private static Set<Long> held(Portfolio work, List<ScoreSheet> known) {
        return known.stream()
                .filter(sheet -> sheet.portfolioId() == work.id() && sheet.counts())
                .map(ScoreSheet::memberId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody judges his own work or his school's, wherever he has said that he works. */
    boolean isClose(JuryMember member, Portfolio work) {
        Long person = member.personId();
        return Objects.equals(member.employerId(), work.schoolId())
                || (person != null
                        && (person == work.personId()
                                || persons.known(person)
                                        .affiliationIn(work.schoolId())
                                        .isPresent()));
    }
}
