package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;

class CancelUnitTest {

    private final MenteeRequest request = UnitFixtures.aRequest();
    private final List<MentoringUnit> standing = new ArrayList<>();
    private final CancelUnit cancel = new CancelUnit();

    CancelUnitTest() {
        cancel.bases = new KeptBases();
        cancel.units = new KeptUnits();
        request.matched();
    }

    @Test
    void letsTheMenteeOfAnAgreedPairWaitAgain() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();

        cancel.cancel(unit);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.CANCELLED);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.WAITING);
    }

    @Test
    void leavesTheRequestThatAMereProposalHadNotMet() {
        cancel.cancel(UnitFixtures.aProposedPair());

        assertThat(request.state()).isEqualTo(MenteeRequest.State.MATCHED);
    }

    @Test
    void leavesTheRequestThatAnotherPairMeets() {
        standing.add(Ids.give(UnitFixtures.anAgreedPair(), UnitFixtures.UNIT + 1));

        cancel.cancel(UnitFixtures.anAgreedPair());

        assertThat(request.state()).isEqualTo(MenteeRequest.State.MATCHED);
    }

    private final class KeptBases extends Bases {

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return List.of(request);
        }
    }

    private final class KeptUnits extends Units {

        @Override
        public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
            return standing;
        }
    }
}
