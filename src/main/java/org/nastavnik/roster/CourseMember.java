package org.nastavnik.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** An account of ours that has stood in the list of a course; only such can be missing there. */
@Entity
@Table(name = "course_member")
@NamedQuery(
        name = "CourseMember.ofCourse",
        query = "select m.identityId from CourseMember m where m.courseKey = :course")
class CourseMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String courseKey;
    private long identityId;

    protected CourseMember() {}

    CourseMember(String courseKey, long identityId) {
        this.courseKey = courseKey;
        this.identityId = identityId;
    }
}
