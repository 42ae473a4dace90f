package org.nastavnik.gradebook;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * Somebody's work changed and has to be counted anew. Only ever added by those who work, so that
 * nobody waits for a grade book or fails with it.
 */
@Entity
@Table(name = "grade_moved_work")
@NamedQuery(
        name = "MovedWork.oldest",
        query = "select m from MovedWork m order by m.failures, m.id")
@NamedQuery(name = "MovedWork.forget", query = "delete from MovedWork m where m.id in :ids")
@NamedQuery(
        name = "MovedWork.failed",
        query = "update MovedWork m set m.failures = m.failures + 1 where m.id in :ids")
@NamedQuery(name = "MovedWork.giveUp", query = "delete from MovedWork m where m.failures >= :most")
public class MovedWork {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String place;
    private long personId;
    private int failures;

    protected MovedWork() {}

    MovedWork(String place, long personId) {
        this.place = place;
        this.personId = personId;
    }

    long id() {
        return id;
    }

    String place() {
        return place;
    }

    long personId() {
        return personId;
    }
}
