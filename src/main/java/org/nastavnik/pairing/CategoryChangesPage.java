package org.nastavnik.pairing;

import java.util.List;

/** Who became somebody else by law between two days of the school year. */
public record CategoryChangesPage(String from, String to, List<Line> lines) {

    /**
     * @param change what he became: {@code FOURTEEN}, {@code ADULT}, {@code EXPERIENCED}
     */
    public record Line(long personId, String name, String post, String day, String change) {}
}
