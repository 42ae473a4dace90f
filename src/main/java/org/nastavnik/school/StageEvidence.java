package org.nastavnik.school;

import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** What a later room can show for a stage of the programme, as the data stand now. */
public interface StageEvidence {

    List<Evidence> of(long schoolId, SchoolYear year);

    /**
     * One line of the check list.
     *
     * @param key of a message; the sentence for the step that is missing is {@code key + ".next"},
     *     the button of that step {@code key + ".go"}
     * @param counted how many of how many; else it is there or not
     * @param path where to look and what to do, below the address of the launch
     */
    record Evidence(
            Stage stage, int order, String key, boolean counted, long done, long all, String path) {

        /** Something that is there or not. */
        public static Evidence fact(
                Stage stage, int order, String key, boolean there, String path) {
            return new Evidence(stage, order, key, false, there ? 1 : 0, 1, path);
        }

        /** So many of all; of none it is not enough. */
        public static Evidence share(
                Stage stage, int order, String key, long done, long all, String path) {
            return new Evidence(stage, order, key, true, done, all, path);
        }

        public boolean isEnough() {
            return all > 0 && done >= all;
        }
    }
}
