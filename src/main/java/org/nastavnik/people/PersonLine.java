package org.nastavnik.people;

/** A person as lists show him; no contacts. */
public record PersonLine(long id, String name, String kind, String post, String searchName) {

    static PersonLine of(Person person, long schoolId) {
        return new PersonLine(
                person.id(),
                person.name().full(),
                person.affiliationIn(schoolId).map(a -> a.kind().name()).orElse(""),
                person.postIn(schoolId),
                person.searchName());
    }

    boolean matches(String searchKey) {
        return searchName.contains(searchKey) || Person.searchKey(post).contains(searchKey);
    }
}
