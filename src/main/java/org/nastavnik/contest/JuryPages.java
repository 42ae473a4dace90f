package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the centre sees of a jury and of its work. */
@RequestScoped
class JuryPages {

    @Inject Jury jury;
    @Inject ScoreSheets sheets;
    @Inject DealWorks works;
    @Inject Schools schools;
    @Inject Visitor visitor;

    /** What the last request has brought. */
    record Done(JuryForm form, JuryPage.@Nullable Code code, String dealt, Problems problems) {

        static Done nothing() {
            return new Done(JuryForm.blank(), null, "", new Problems());
        }
    }

    JuryPage show(Contest contest, Done done) {
        Ui ui = new Ui(visitor);
        Map<StageKind, List<ScoreSheet>> known = new EnumMap<>(StageKind.class);
        judged().forEach(kind -> known.put(kind, sheets.of(contest, kind)));
        return new JuryPage(
                contest.id(),
                contest.title(),
                jury.of(contest).stream().map(member -> member(member, known, ui)).toList(),
                done.form(),
                employers(),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                ui.options("contest.duty.", Arrays.stream(JuryMember.Duty.values())),
                judged().map(kind -> stage(contest, kind, known)).toList(),
                done.code(),
                done.dealt(),
                done.problems());
    }

    private static Stream<StageKind> judged() {
        return Arrays.stream(StageKind.values()).filter(StageKind::judged);
    }

    List<Option> employers() {
        return schools.all().stream()
                .map(s -> new Option(String.valueOf(s.id()), s.on(schools.today()).shortName()))
                .toList();
    }

    private JuryPage.Member member(
            JuryMember member, Map<StageKind, List<ScoreSheet>> known, Ui ui) {
        Long employer = member.employerId();
        return new JuryPage.Member(
                member.id(),
                member.name().full(),
                member.post(),
                employer == null ? "" : schools.requisitesToday(employer).shortName(),
                member.duty().name(),
                state(member),
                judged().flatMap(kind -> load(member, kind, known, ui).stream()).toList());
    }

    private static String state(JuryMember member) {
        if (member.hasLeft()) {
            return "LEFT";
        }
        return member.personId() == null ? "INVITED" : "IN";
    }

    private static Optional<String> load(
            JuryMember member, StageKind kind, Map<StageKind, List<ScoreSheet>> known, Ui ui) {
        List<ScoreSheet> own =
                known.getOrDefault(kind, List.of()).stream()
                        .filter(sheet -> sheet.memberId() == member.id() && sheet.counts())
                        .toList();
        long done = own.stream().filter(s -> s.state() == ScoreSheet.State.SUBMITTED).count();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(ui.t("contest.jury.load." + kind.name(), done, own.size()));
    }

    private JuryPage.Stage stage(
            Contest contest, StageKind kind, Map<StageKind, List<ScoreSheet>> known) {
        List<Portfolio> all = works.works(contest, kind);
        long open =
                all.stream()
                        .filter(work -> experts(work, known.get(kind)) < contest.expertsEach())
                        .count();
        return new JuryPage.Stage(kind.name(), all.size(), (int) open);
    }

    private static long experts(Portfolio work, @Nullable List<ScoreSheet> known) {
        return known == null
                ? 0
                : known.stream()
                        .filter(sheet -> sheet.portfolioId() == work.id() && sheet.counts())
                        .count();
    }
}
