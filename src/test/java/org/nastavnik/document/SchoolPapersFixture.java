package org.nastavnik.document;

import org.nastavnik.people.Persons;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;

/** What papers of a school have in common, over collections in memory. */
public final class SchoolPapersFixture {

    private SchoolPapersFixture() {}

    public static SchoolPapers of(Schools schools, Persons persons, RoleAssignments assignments) {
        SchoolPapers papers = new SchoolPapers();
        papers.schools = schools;
        papers.persons = persons;
        papers.assignments = assignments;
        return papers;
    }
}
