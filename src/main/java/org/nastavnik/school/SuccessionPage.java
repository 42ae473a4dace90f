package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Problems;

/** Whom the school may take over from those whose work it goes on with. */
public record SuccessionPage(List<Former> schools, SuccessionForm form, Problems problems) {

    /**
     * @param day from which it is only read
     */
    public record Former(long id, String name, String day, List<Comer> people) {

        /** Where the person's line stands in the form that was sent. */
        public boolean isSent(SuccessionForm form) {
            return String.valueOf(id).equals(form.former);
        }
    }

    /**
     * @param brings what comes with the person, keys of messages
     * @param barred may not come at all
     */
    public record Comer(long id, String name, String post, List<String> brings, boolean barred) {}
}
