package org.nastavnik.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.IdentityHints;

/** One difference between the course and the school, as it was shown. */
@Entity
@Table(name = "roster_preview_row")
class RosterRow {

    /** In the course and nobody's here; called otherwise than before; here and no longer there. */
    enum Kind {
        NEW,
        CHANGED,
        MISSING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String userId;
    private @Nullable Long personId;
    private @Nullable String lastName;
    private @Nullable String firstName;
    private @Nullable String middleName;
    private @Nullable String oldLastName;
    private @Nullable String oldFirstName;
    private boolean teaches;
    private boolean applied;

    protected RosterRow() {}

    private RosterRow(Kind kind, String userId, @Nullable Long personId, IdentityHints hints) {
        this.kind = kind;
        this.userId = userId;
        this.personId = personId;
        this.lastName = hints.lastName();
        this.firstName = hints.firstName();
        this.middleName = hints.middleName();
    }

    static RosterRow newcomer(Roster.Member member) {
        RosterRow row = new RosterRow(Kind.NEW, member.userId(), null, member.hints());
        row.teaches = member.teaches();
        return row;
    }

    static RosterRow changed(Roster.Member member, CourseDifference.Account account) {
        RosterRow row =
                new RosterRow(Kind.CHANGED, member.userId(), account.personId(), member.hints());
        row.oldLastName = account.hints().lastName();
        row.oldFirstName = account.hints().firstName();
        row.teaches = member.teaches();
        return row;
    }

    static RosterRow missing(CourseDifference.Account account) {
        return new RosterRow(Kind.MISSING, account.userId(), account.personId(), account.hints());
    }

    void apply() {
        applied = true;
    }

    long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String userId() {
        return userId;
    }

    /** Whose the account is; null for a newcomer. */
    @Nullable Long personId() {
        return personId;
    }

    IdentityHints hints() {
        return new IdentityHints(lastName, firstName, middleName, null);
    }

    IdentityHints oldHints() {
        return new IdentityHints(oldLastName, oldFirstName, null, null);
    }

    boolean teaches() {
        return teaches;
    }

    boolean isApplied() {
        return applied;
    }
}
