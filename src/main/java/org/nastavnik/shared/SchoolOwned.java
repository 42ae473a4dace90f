package org.nastavnik.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that belongs to one school for good, and is guarded against two editors at once. */
@MappedSuperclass
public abstract class SchoolOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    protected Long id;

    @Version protected long version;

    protected long schoolId;

    protected SchoolOwned() {}

    protected SchoolOwned(long schoolId) {
        this.schoolId = schoolId;
    }

    public long id() {
        return id;
    }

    public long schoolId() {
        return schoolId;
    }

    /** Counts the changes; a form brings back the one that it showed. */
    public long version() {
        return version;
    }
}
