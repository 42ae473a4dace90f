package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A numeric group of an LMS course stands for a school. */
@Entity
@Table(name = "group_mapping")
@NamedQuery(
        name = "GroupMapping.ofCourse",
        query = "select g from GroupMapping g where g.courseKey = :course order by g.groupId")
class GroupMapping {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String courseKey;
    private String groupId;
    private long schoolId;

    protected GroupMapping() {}

    GroupMapping(String courseKey, String groupId, long schoolId) {
        this.courseKey = courseKey;
        this.groupId = groupId;
        this.schoolId = schoolId;
    }

    void standFor(long school) {
        schoolId = school;
    }

    String groupId() {
        return groupId;
    }

    long schoolId() {
        return schoolId;
    }
}
