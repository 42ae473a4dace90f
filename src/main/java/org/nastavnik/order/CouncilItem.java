package org.nastavnik.order;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;

/** One question of the agenda that concerns mentoring: who spoke, what was decided. */
@Entity
@Table(name = "council_item")
class CouncilItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int itemNumber;
    private String subject;
    private long speakerId;
    private String summary;

    @Lob @Basic private String decisions;

    private int votesFor;
    private int votesAgainst;
    private int abstained;

    protected CouncilItem() {}

    CouncilItem(int number, Said said, Votes votes) {
        this.itemNumber = number;
        this.subject = said.subject();
        this.speakerId = said.speakerId();
        this.summary = said.summary();
        this.decisions = String.join("\n", said.decisions());
        this.votesFor = votes.inFavour();
        this.votesAgainst = votes.against();
        this.abstained = votes.abstained();
    }

    record Said(String subject, long speakerId, String summary, List<String> decisions) {}

    record Votes(int inFavour, int against, int abstained) {

        int all() {
            return inFavour + against + abstained;
        }
    }

    /** In the agenda of the minutes. */
    int number() {
        return itemNumber;
    }

    Said said() {
        return new Said(subject, speakerId, summary, decisions.lines().toList());
    }

    Votes votes() {
        return new Votes(votesFor, votesAgainst, abstained);
    }
}
