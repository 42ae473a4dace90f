package org.nastavnik.compendium;

import java.util.List;
import org.nastavnik.people.Person;
import org.nastavnik.site.Option;

/**
 * Practices of all schools, to be handed on to the regional centre.
 *
 * @param words a part of a title or of a school's name
 * @param state "" for all
 * @param all how many there are without a choice
 */
public record BestPracticesPage(
        String year,
        int startYear,
        String words,
        String state,
        List<Option> states,
        List<Line> lines,
        int all,
        long sent) {

    /**
     * @param maySend it is in a compendium and was not handed on yet
     * @param mayPublish it was handed on
     */
    public record Line(
            long id,
            String title,
            String school,
            String form,
            String state,
            boolean maySend,
            boolean mayPublish) {

        boolean isMeant(String words, String wantedState) {
            String told = Person.searchKey(title + " " + school + " " + form);
            return told.contains(Person.searchKey(words))
                    && (wantedState.isEmpty() || wantedState.equals(state));
        }
    }
}
