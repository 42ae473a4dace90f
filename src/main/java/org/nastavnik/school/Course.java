package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A course of an LMS from which the program is opened: the one of the city, where schools meet, or
 * one school's own. A copied course is a new one until somebody of the centre says what it is.
 */
@Entity
@Table(name = "course")
public class Course {

    /** What a teacher of the course is in the programme follows from it. */
    public enum Kind {
        MUNICIPAL,
        SCHOOL
    }

    @Id private String courseKey;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Long schoolId;

    protected Course() {}

    Course(String courseKey, Kind kind, @Nullable Long schoolId) {
        this.courseKey = courseKey;
        this.kind = kind;
        this.schoolId = schoolId;
    }

    void serve(Kind newKind, @Nullable Long school) {
        kind = newKind;
        schoolId = school;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }
}
