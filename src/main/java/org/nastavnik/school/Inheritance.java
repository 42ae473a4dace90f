package org.nastavnik.school;

import java.util.List;
import java.util.Map;
import org.nastavnik.people.LegalRepresentative;

/** What a room takes over from a reorganised school for those who come along. */
public interface Inheritance {

    /** Lower ones are told, and taken, first. */
    int order();

    /** What each of the persons brings, told before it is done. */
    Map<Long, List<Note>> brings(Succession succession);

    void take(Succession succession);

    /** Whether the former school may tell the successor who acts for a child. */
    default boolean mayFollow(LegalRepresentative acting, Succession succession) {
        return true;
    }

    /**
     * @param key of a message
     * @param bars the person's data may not go over at all
     */
    record Note(String key, boolean bars) {

        public static Note brought(String key) {
            return new Note(key, false);
        }

        public static Note barring(String key) {
            return new Note(key, true);
        }
    }
}
