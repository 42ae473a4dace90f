package org.nastavnik.people;

import java.util.List;

/**
 * @param total how many there are before the search
 */
public record PersonListPage(List<PersonLine> people, String search, int total, boolean mayEdit) {}
