package org.nastavnik.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.nastavnik.shared.SchoolOwned;

/** How a school keeps its journals; a school that has said nothing has the usual way. */
@Entity
@Table(name = "journal_custom")
@NamedQuery(
        name = "JournalCustom.ofSchool",
        query = "select c from JournalCustom c where c.schoolId = :school")
public class JournalCustom extends SchoolOwned {

    static final int USUAL_SILENCE = 21;

    private boolean signedInProgram = true;
    private int silentDays = USUAL_SILENCE;

    protected JournalCustom() {}

    JournalCustom(long schoolId) {
        super(schoolId);
    }

    void keep(boolean signed, int days) {
        signedInProgram = signed;
        silentDays = days;
    }

    /** Papers bear «подписано в системе»; else the cell is left for ink. */
    public boolean signedInProgram() {
        return signedInProgram;
    }

    /** So many days without a meeting call for a question. */
    public int silentDays() {
        return silentDays;
    }
}
