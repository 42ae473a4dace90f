package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The minutes of the jury, as a contest keeps them. */
@Embeddable
public class KeptProtocol {

    private @Nullable String protocolNumber;
    private @Nullable LocalDate protocolOn;
    private @Nullable String protocolPlace;
    @Lob private @Nullable String decisions;
    private int votesYes;
    private int votesNo;
    private int votesAbstained;
    private @Nullable String abstainedFor;

    protected KeptProtocol() {}

    static KeptProtocol none() {
        return new KeptProtocol();
    }

    static KeptProtocol of(Contest.Protocol protocol) {
        KeptProtocol kept = new KeptProtocol();
        kept.protocolNumber = protocol.number();
        kept.protocolOn = protocol.on();
        kept.protocolPlace = protocol.place();
        kept.decisions = String.join("\n", protocol.decisions());
        kept.votesYes = protocol.votes().yes();
        kept.votesNo = protocol.votes().no();
        kept.votesAbstained = protocol.votes().abstained();
        kept.abstainedFor = protocol.votes().abstainedFor();
        return kept;
    }

    Contest.Protocol protocol() {
        return new Contest.Protocol(
                Objects.requireNonNullElse(protocolNumber, ""),
                protocolOn,
                Objects.requireNonNullElse(protocolPlace, ""),
                decisions == null ? List.of() : decisions.lines().toList(),
                new JuryProtocol.Votes(votesYes, votesNo, votesAbstained, abstainedFor));
    }
}
