package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Problems;

/** Whom the school may take over from those whose work it goes on with. */
public record SuccessionPage(List<Former> schools, SuccessionForm form, Problems problems) {

    /**
     * @param day from which it is only read
     * @param barred how many may not come; who they are stays with the former school
     */
    public record Former(long id, String name, String day, List<Comer> people, long barred) {

        /** Where the person's line stands in the form that was sent. */
        public boolean isSent(SuccessionForm form) {
            return String.valueOf(id).equals(form.former);
        }
    }

    /**
     * @param brings what comes with the person, keys of messages
     */
    public record Comer(long id, String name, String post, List<String> brings) {}
}
