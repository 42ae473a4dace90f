package org.nastavnik.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * Minutes of the pedagogical council as far as they concern mentoring. Kept as the paper has them;
 * an extract of them is a ground of the acts that the council adopted.
 */
@Entity
@Table(name = "council_minutes")
@NamedQuery(
        name = "CouncilMinutes.ofYear",
        query =
                "select m from CouncilMinutes m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.minutesDate, m.id")
class CouncilMinutes extends SchoolOwned {

    private int startYear;
    private String minutesNumber;
    private LocalDate minutesDate;
    private long chairId;
    private long secretaryId;
    private int members;
    private int present;
    private long certifiedBy;
    private @Nullable LocalDate certifiedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "minutesId", nullable = false)
    @OrderBy("itemNumber")
    private List<CouncilItem> items = new ArrayList<>();

    protected CouncilMinutes() {}

    CouncilMinutes(long schoolId, Meeting meeting, Certified certified) {
        super(schoolId);
        write(meeting, certified, List.of());
    }

    /** When the council met, and who was there. */
    record Meeting(
            Registration minutes, long chairId, long secretaryId, int members, int present) {}

    /**
     * Who finds that the extract is true.
     *
     * @param on null for a blank to be filled by hand
     */
    record Certified(long by, @Nullable LocalDate on) {}

    final void write(Meeting meeting, Certified certified, List<CouncilItem> said) {
        minutesNumber = meeting.minutes().number();
        minutesDate = meeting.minutes().date();
        startYear = SchoolYear.of(minutesDate).startYear();
        chairId = meeting.chairId();
        secretaryId = meeting.secretaryId();
        members = meeting.members();
        present = meeting.present();
        certifiedBy = certified.by();
        certifiedOn = certified.on();
        items.clear();
        items.addAll(said);
    }

    Meeting meeting() {
        return new Meeting(
                new Registration(minutesNumber, minutesDate),
                chairId,
                secretaryId,
                members,
                present);
    }

    Certified certified() {
        return new Certified(certifiedBy, certifiedOn);
    }

    List<CouncilItem> items() {
        return List.copyOf(items);
    }
}
