package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Identity;

class AcceptInvitationTest {

    @Test
    void nobodyComesInAsASecondExpertOfOneContest() {
        JuryMember first = JuryFixtures.member(1, null, 77L);
        JuryMember second = JuryFixtures.member(2, null, null);
        second.invite("2345-6789", JuryFixtures.IN_TIME);
        JuryFixtures.Kept kept = new JuryFixtures.Kept();
        kept.members.add(first);
        kept.members.add(second);
        AcceptInvitation invitation = new AcceptInvitation();
        invitation.clock = Clock.fixed(JuryFixtures.IN_TIME, ZoneOffset.UTC);
        invitation.jury = kept.jury();
        Identity account = new Identity() {};
        account.linkTo(77);

        assertThatThrownBy(() -> invitation.accept(account, "2345-6789"))
                .hasMessage("contest.rule.inJuryTwice");
        assertThat(second.personId()).isNull();
    }
}
