package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MatchBond.Obstacle;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** What the matching board shows. */
@RequestScoped
class MatchBoardPages {

    @Inject MatchFacts facts;
    @Inject MatchDrafts drafts;
    @Inject MatchWords words;
    @Inject WriteMatches write;
    @Inject BaseWords areas;
    @Inject VisibleUnits visible;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject CurrentPerson current;

    MatchBoardPage board() {
        return board(new MatchesTaken(List.of(), Map.of(), false, false), new Problems());
    }

    /**
     * @param typed as the form last said
     */
    MatchBoardPage board(MatchesTaken typed, Problems problems) {
        MatchTable table = facts.of(current.schoolId(), visible.year());
        List<MatchVeto> vetoes = drafts.vetoes(current.schoolId(), visible.year());
        KnownPersons known = persons.known(everyone(table, vetoes));
        List<MatchDraft> shown =
                table.drafts().stream()
                        .filter(d -> table.requests().containsKey(d.requestId()))
                        .filter(d -> table.offers().containsKey(d.mentorId()))
                        .toList();
        return new MatchBoardPage(
                shown.stream()
                        .map(draft -> proposal(draft, table, known, typed.directions()))
                        .sorted(Comparator.comparing(MatchBoardPage.Proposal::mentee))
                        .toList(),
                groups(table, shown, known),
                alone(table, shown, known),
                places(table, known),
                vetoes.stream().map(veto -> refusal(veto, known)).toList(),
                mentors(table, known),
                typed.drafts(),
                typed.grouped(),
                problems,
                current.is(Role.CURATOR));
    }

    private static Set<Long> everyone(MatchTable table, List<MatchVeto> vetoes) {
        Set<Long> ids = new HashSet<>(table.offers().keySet());
        table.requests().values().forEach(request -> ids.add(request.personId()));
        vetoes.forEach(
                veto -> {
                    ids.add(veto.mentorId());
                    ids.add(veto.menteeId());
                });
        return ids;
    }

    /** Which proposals could be groups, were they all taken so. */
    private List<MatchBoardPage.Group> groups(
            MatchTable table, List<MatchDraft> shown, KnownPersons known) {
        return write.together(shown, table, true).stream()
                .filter(drafts -> drafts.size() > 1)
                .map(
                        drafts ->
                                new MatchBoardPage.Group(
                                        known.full(drafts.get(0).mentorId()),
                                        forms.byCode(
                                                        table.request(drafts.get(0).requestId())
                                                                .formCode())
                                                .name(),
                                        drafts.stream()
                                                .map(draft -> known.full(draft.menteeId()))
                                                .sorted()
                                                .toList()))
                .sorted(Comparator.comparing(MatchBoardPage.Group::mentor))
                .toList();
    }

    private MatchBoardPage.Proposal proposal(
            MatchDraft draft, MatchTable table, KnownPersons known, Map<Long, String> typed) {
        MenteeRequest request = table.request(draft.requestId());
        MatchScore score =
                table.matching()
                        .score(table.need(draft.requestId()), table.offer(draft.mentorId()));
        return new MatchBoardPage.Proposal(
                draft.id(),
                draft.requestId(),
                known.full(request.personId()),
                post(known, request.personId()),
                request.need(),
                forms.byCode(request.formCode()).name(),
                known.full(draft.mentorId()),
                post(known, draft.mentorId()),
                score.points(),
                words.of(score.reasons()),
                typed.getOrDefault(draft.id(), direction(request)),
                draft.isLocked(),
                draft.isByHand());
    }

    /** For the paper, so in Russian. */
    private String direction(MenteeRequest request) {
        return String.join(", ", areas.texts(BaseWords.Kind.AREAS, request.areas()));
    }

    private String post(KnownPersons known, long person) {
        return known.get(person).postIn(current.schoolId());
    }

    private List<MatchBoardPage.Alone> alone(
            MatchTable table, List<MatchDraft> shown, KnownPersons known) {
        Set<Long> served = shown.stream().map(MatchDraft::requestId).collect(Collectors.toSet());
        return table.requests().values().stream()
                .filter(request -> !served.contains(request.id()))
                .map(request -> alone(request, table, known))
                .sorted(Comparator.comparing(MatchBoardPage.Alone::mentee))
                .toList();
    }

    private MatchBoardPage.Alone alone(
            MenteeRequest request, MatchTable table, KnownPersons known) {
        return new MatchBoardPage.Alone(
                request.id(),
                known.full(request.personId()),
                post(known, request.personId()),
                request.need(),
                forms.byCode(request.formCode()).name(),
                request.state().name(),
                "pairing.match.alone." + why(table, table.need(request.id())));
    }

    /** The nearest obstacle: somebody is of the form, but full; nobody is of the form at all. */
    private static String why(MatchTable table, MatchNeed need) {
        List<MatchOffer> left = table.left(table.drafts());
        Set<Obstacle> met =
                left.stream()
                        .flatMap(offer -> table.matching().obstacle(need, offer).stream())
                        .collect(Collectors.toSet());
        boolean anybody =
                left.stream().anyMatch(offer -> table.matching().obstacle(need, offer).isEmpty());
        if (anybody) {
            return "notMatched";
        }
        if (met.stream().anyMatch(o -> o.compareTo(Obstacle.KIND) > 0)) {
            return "refused";
        }
        return met.contains(Obstacle.CAPACITY) ? "full" : "noForm";
    }

    private static List<MatchBoardPage.Places> places(MatchTable table, KnownPersons known) {
        return table.offers().values().stream()
                .map(
                        offer -> {
                            long mentor = offer.side().person();
                            int most = table.places().getOrDefault(mentor, 0);
                            return new MatchBoardPage.Places(
                                    known.full(mentor),
                                    most - offer.places(),
                                    table.proposed(mentor),
                                    most);
                        })
                .sorted(Comparator.comparing(MatchBoardPage.Places::mentor))
                .toList();
    }

    private static MatchBoardPage.Refusal refusal(MatchVeto veto, KnownPersons known) {
        return new MatchBoardPage.Refusal(
                veto.id(),
                known.full(veto.mentorId()),
                known.full(veto.menteeId()),
                "pairing.match.by." + veto.refusedBy());
    }

    private List<Option> mentors(MatchTable table, KnownPersons known) {
        return table.left(table.drafts()).stream()
                .map(
                        offer ->
                                new Option(
                                        String.valueOf(offer.side().person()),
                                        words.mentor(
                                                known.full(offer.side().person()),
                                                Math.max(0, offer.places()))))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
