package org.nastavnik.journal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** How the school keeps its journals, as typed. */
public class JournalCustomForm {

    private static final int FEWEST = 7;
    private static final int MOST = 90;

    @FormParam("signed")
    @DefaultValue("")
    public String signed = "";

    @FormParam("silentDays")
    @DefaultValue("")
    public String silentDays = "";

    static JournalCustomForm of(JournalCustom custom) {
        JournalCustomForm form = new JournalCustomForm();
        form.signed = custom.signedInProgram() ? MeetingForm.TICKED : "";
        form.silentDays = String.valueOf(custom.silentDays());
        return form;
    }

    boolean isSigned() {
        return signed.equals(MeetingForm.TICKED);
    }

    @Nullable Integer days(Problems problems) {
        Integer days = Typed.number(silentDays, "silentDays", problems);
        if (problems.isEmpty() && (days == null || days < FEWEST || days > MOST)) {
            problems.add("silentDays", "journal.problem.silentDays", FEWEST, MOST);
            return null;
        }
        return days;
    }
}
