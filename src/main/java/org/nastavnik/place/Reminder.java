package org.nastavnik.place;

import java.util.List;
import org.nastavnik.people.CurrentPerson;

/** What a room waits for from the current person; all of them make his list «Что ждёт меня». */
public interface Reminder {

    /** In the reader's language; empty where nothing is his to do. */
    List<Due> due(CurrentPerson current);

    /**
     * One line of the list.
     *
     * @param order lower ones come first
     * @param signature it is to be signed or approved
     * @param path where it is done, below the address of the launch
     */
    record Due(int order, boolean signature, String text, String path) {

        public static Due work(int order, String text, String path) {
            return new Due(order, false, text, path);
        }

        public static Due toSign(int order, String text, String path) {
            return new Due(order, true, text, path);
        }
    }
}
