package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role in the programme from a day to a day, in one school or, without a school, in the city. */
@Entity
@Table(name = "role_assignment")
@NamedQuery(
        name = "RoleAssignment.ofPerson",
        query =
                "select r from RoleAssignment r where r.personId = :person and (r.endsOn is null or"
                        + " r.endsOn > :today)"
                        + " order by r.id")
@NamedQuery(
        name = "RoleAssignment.ofPersons",
        query =
                "select r from RoleAssignment r where r.personId in :persons and (r.endsOn is null"
                        + " or r.endsOn > :today) order by r.id")
@NamedQuery(
        name = "RoleAssignment.holders",
        query =
                "select r from RoleAssignment r where r.schoolId = :school and r.role = :role"
                        + " and (r.endsOn is null or r.endsOn > :today) order by r.id")
public class RoleAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long schoolId;
    private LocalDate beginsOn;
    private @Nullable LocalDate endsOn;

    protected RoleAssignment() {}

    RoleAssignment(long personId, Role role, @Nullable Long schoolId, LocalDate beginsOn) {
        this.personId = personId;
        this.role = role;
        this.schoolId = schoolId;
        this.beginsOn = beginsOn;
    }

    /**
     * The end that was set does not come.
     *
     * @return whether there was one
     */
    boolean staysOn() {
        boolean ended = endsOn != null;
        endsOn = null;
        return ended;
    }

    void end(LocalDate day) {
        endsOn = day;
    }

    public long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }
}
