package org.nastavnik.launch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A launch on its way from a frame that keeps no cookies into a window of its own. Its ticket is
 * given to a browser that has proved itself, lives some minutes and serves once; here is its hash.
 */
@Entity
@Table(name = "lti_hand_over")
@NamedQuery(
        name = "HandOver.take",
        query = "delete from HandOver h where h.ticketHash = :ticket and h.expiresAt > :now")
@NamedQuery(name = "HandOver.sweep", query = "delete from HandOver h where h.expiresAt < :now")
class HandOver {

    @Id private String ticketHash;
    private String launchId;
    private String place;
    private Instant expiresAt;

    protected HandOver() {}

    HandOver(String ticketHash, String launchId, String place, Instant expiresAt) {
        this.ticketHash = ticketHash;
        this.launchId = launchId;
        this.place = place;
        this.expiresAt = expiresAt;
    }

    String launchId() {
        return launchId;
    }

    /** Where the launch wanted to go, below its base. */
    String place() {
        return place;
    }
}
