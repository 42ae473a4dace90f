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

/** A school's card as typed. */
public class SchoolForm {

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

    @FormParam("city")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String city = "";

    @FormParam("address")
    @DefaultValue("")
    @Size(max = 300)
    public String address = "";

    @FormParam("directorPost")
    @DefaultValue("")
    @Size(max = 100)
    public String directorPost = "";

    @FormParam("director")
    @DefaultValue("")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String director = "";

    @FormParam("validFrom")
    @DefaultValue("")
    @NotBlank
    public String validFrom = "";

    @FormParam("version")
    public long version;

    static SchoolForm of(School school, LocalDate today) {
        SchoolRequisites now = school.on(today);
        SchoolForm form = new SchoolForm();
        form.fullName = now.fullName();
        form.shortName = now.shortName();
        form.founderLine = Objects.requireNonNullElse(now.founderLine(), "");
        form.city = school.city();
        form.address = Objects.requireNonNullElse(school.address(), "");
        form.directorPost = now.directorPost();
        form.director = now.directorId() == null ? "" : now.directorId().toString();
        form.validFrom = now.validFrom().toString();
        form.version = school.version();
        return form;
    }

    @Nullable SchoolRequisites requisites(String usualPost, Problems problems) {
        LocalDate from = Typed.day(validFrom, "validFrom", problems);
        if (from == null || !problems.isEmpty()) {
            return null;
        }
        String chosen = Typed.text(director);
        return new SchoolRequisites(
                from,
                fullName.strip(),
                shortName.strip(),
                Typed.text(founderLine),
                Objects.requireNonNullElse(Typed.text(directorPost), usualPost),
                chosen == null ? null : Long.valueOf(chosen));
    }
}
