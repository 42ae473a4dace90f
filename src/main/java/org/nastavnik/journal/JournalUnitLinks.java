package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitLinks;
import org.nastavnik.pairing.UnitPage;

/** «Журнал» on the page of a unit that has begun to work, for those who may read it. */
@ApplicationScoped
class JournalUnitLinks implements UnitLinks {

    @Inject VisibleMeetings visible;

    @Override
    public List<UnitPage.Link> of(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, AGREED, CANCELLED -> List.of();
            default ->
                    visible.mayRead(unit)
                            ? List.of(
                                    new UnitPage.Link(
                                            "journal.link", "units/" + unit.id() + "/journal"))
                            : List.of();
        };
    }
}
