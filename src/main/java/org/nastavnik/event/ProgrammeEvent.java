package org.nastavnik.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** Something that was held for the programme: how many came and what is left of it. */
@Entity
@Table(name = "programme_event")
@NamedQuery(
        name = "ProgrammeEvent.ofYear",
        query =
                "select e from ProgrammeEvent e where e.schoolId = :school and e.startYear = :year"
                        + " order by e.heldOn desc, e.id desc")
public class ProgrammeEvent extends SchoolOwned {

    /** What it was held for. */
    public enum Kind {
        INFO_MEETING,
        PARENT_MEETING,
        CLASS_HOUR,
        NETWORKING,
        TRAINING,
        PARTNER_MEETING,
        FINAL_GAME,
        FINAL_EVENT,
        EXTERNAL
    }

    /**
     * @param attendance how many came; null where nobody counted
     * @param invited how many were to come
     * @param materials addresses, one a line
     */
    public record Facts(
            Kind kind,
            String title,
            LocalDate heldOn,
            String place,
            @Nullable Integer attendance,
            @Nullable Integer invited,
            @Nullable String description,
            List<String> materials) {}

    private int startYear;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private LocalDate heldOn;
    private String place;
    private @Nullable Integer attendance;
    private @Nullable Integer invited;
    private @Nullable String description;
    private @Nullable String materials;

    protected ProgrammeEvent() {}

    ProgrammeEvent(long schoolId, Facts facts) {
        super(schoolId);
        become(facts);
    }

    final void become(Facts facts) {
        startYear = SchoolYear.of(facts.heldOn()).startYear();
        kind = facts.kind();
        title = facts.title();
        heldOn = facts.heldOn();
        place = facts.place();
        attendance = facts.attendance();
        invited = facts.invited();
        description = facts.description();
        materials = String.join("\n", facts.materials());
    }

    public Facts facts() {
        return new Facts(
                kind,
                title,
                heldOn,
                place,
                attendance,
                invited,
                description,
                materials == null ? List.of() : materials.lines().toList());
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }
}
