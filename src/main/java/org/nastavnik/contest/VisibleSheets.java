package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** The sheets of the current expert; nobody else's, and none for a work of his own school. */
@RequestScoped
class VisibleSheets {

    @Inject Jury jury;
    @Inject ScoreSheets sheets;
    @Inject Portfolios portfolios;
    @Inject DealWorks works;
    @Inject CurrentPerson current;

    List<ScoreSheet> mine() {
        if (!current.is(Role.EXPERT)) {
            return List.of();
        }
        List<JuryMember> selves = selves();
        return sheets.of(selves).stream().filter(sheet -> isOpen(sheet, selves)).toList();
    }

    private List<JuryMember> selves() {
        return jury.ofPerson(current.personId()).stream()
                .filter(member -> !member.hasLeft())
                .toList();
    }

    private boolean isOpen(ScoreSheet sheet, List<JuryMember> selves) {
        Portfolio work = portfolios.judged(sheet);
        return sheet.counts()
                && work.personId() != current.personId()
                && selves.stream()
                        .filter(member -> member.id() == sheet.memberId())
                        .noneMatch(member -> works.isClose(member, work));
    }

    ScoreSheet byId(long id) {
        current.require(Role.EXPERT);
        return mine().stream()
                .filter(sheet -> sheet.id() == id)
                .findFirst()
                .orElseThrow(() -> new ScoreSheetNotFound(id));
    }
}
