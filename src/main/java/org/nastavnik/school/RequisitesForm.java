package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** How a school is called and who signs, from a day on, as typed. */
public class RequisitesForm {

    @FormParam("validFrom")
    @DefaultValue("")
    public String validFrom = "";

    @FormParam("fullName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String fullName = "";

    @FormParam("shortName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String shortName = "";

    @FormParam("founderLine")
    @DefaultValue("")
    @Size(max = 300)
    public String founderLine = "";

    @FormParam("directorPost")
    @DefaultValue("")
    @Size(max = 100)
    public String directorPost = "";

    @FormParam("director")
    @DefaultValue("")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String director = "";

    @FormParam("acting")
    public @Nullable String acting;

    @FormParam("actingGround")
    @DefaultValue("")
    @Size(max = 300)
    public String actingGround = "";

    @FormParam("version")
    public long version;

    static RequisitesForm of(SchoolRequisites known, long version) {
        RequisitesForm form = new RequisitesForm();
        form.validFrom = known.validFrom().toString();
        form.fullName = known.fullName();
        form.shortName = known.shortName();
        form.founderLine = Objects.requireNonNullElse(known.founderLine(), "");
        form.directorPost = known.directorPost();
        form.director = known.directorId() == null ? "" : known.directorId().toString();
        form.acting = known.acting() ? "on" : null;
        form.actingGround = Objects.requireNonNullElse(known.actingGround(), "");
        form.version = version;
        return form;
    }

    @Nullable SchoolRequisites requisites(@Nullable LocalDate day, Problems problems) {
        Long chosen = Typed.id(director);
        String ground = Typed.text(actingGround);
        if (acting != null && chosen == null) {
            problems.add("director", "school.problem.acting");
        }
        if (acting != null && ground == null) {
            problems.add("actingGround", "site.problem.NotBlank");
        }
        if (day == null || !problems.isEmpty()) {
            return null;
        }
        SchoolRequisites typed =
                new SchoolRequisites(
                        day,
                        fullName.strip(),
                        shortName.strip(),
                        Typed.text(founderLine),
                        Objects.requireNonNullElse(Typed.text(directorPost), SchoolWords.DIRECTOR),
                        chosen);
        return acting == null ? typed : typed.signedByActing(ground);
    }
}
