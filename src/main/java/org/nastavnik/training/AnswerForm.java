package org.nastavnik.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** What a mentor did, as typed. */
public class AnswerForm {

    /** No work was kept when the form was shown. */
    static final long NONE = -1;

    @FormParam("answer")
    @DefaultValue("")
    @Size(max = 20000)
    public String answer = "";

    @FormParam("version")
    @DefaultValue("-1")
    public long version = NONE;

    static AnswerForm of(@Nullable TaskWork work) {
        AnswerForm form = new AnswerForm();
        if (work != null) {
            form.answer = work.answer();
            form.version = work.version();
        }
        return form;
    }

    boolean isFresh(@Nullable TaskWork work) {
        return version == (work == null ? NONE : work.shownVersion());
    }
}
