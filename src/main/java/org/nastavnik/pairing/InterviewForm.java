package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** A talk as the psychologist types it. */
public class InterviewForm {

    @FormParam("person")
    @DefaultValue("")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String person = "";

    @FormParam("heldOn")
    @DefaultValue("")
    public String heldOn = "";

    @FormParam("result")
    @DefaultValue("")
    @NotBlank
    public String result = "";

    @FormParam("conclusion")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String conclusion = "";

    @FormParam("notes")
    @DefaultValue("")
    @Size(max = 4000)
    public String notes = "";

    /** Of a talk that was opened to be mended; 0 for a new one. */
    @FormParam("interview")
    public long interview;

    @FormParam("version")
    public long version;

    static InterviewForm of(Interview talk) {
        InterviewForm form = new InterviewForm();
        form.person = String.valueOf(talk.personId());
        form.heldOn = talk.heldOn().toString();
        form.result = talk.result().name();
        form.conclusion = talk.conclusion();
        form.notes = Objects.requireNonNullElse(talk.notes(), "");
        form.interview = talk.id();
        form.version = talk.version();
        return form;
    }
}
