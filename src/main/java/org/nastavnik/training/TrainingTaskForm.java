package org.nastavnik.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A task as the curator types it. */
public class TrainingTaskForm {

    private static final int MOST_HOURS = 500;

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String title = "";

    @FormParam("description")
    @DefaultValue("")
    @NotBlank
    @Size(max = 10000)
    public String description = "";

    @FormParam("dueOn")
    @DefaultValue("")
    public String dueOn = "";

    @FormParam("link")
    @DefaultValue("")
    @Size(max = 500)
    public String link = "";

    @FormParam("hours")
    @DefaultValue("")
    public String hours = "";

    @FormParam("version")
    public long version;

    static TrainingTaskForm of(TrainingTask task) {
        TrainingTask.Terms terms = task.terms();
        TrainingTaskForm form = new TrainingTaskForm();
        form.title = terms.title();
        form.description = terms.description();
        form.dueOn = terms.dueOn().toString();
        form.link = Objects.requireNonNullElse(terms.link(), "");
        form.hours = terms.hours() == null ? "" : terms.hours().toString();
        form.version = task.version();
        return form;
    }

    TrainingTask.@Nullable Terms terms(SchoolYear year, Problems problems) {
        LocalDate due = Typed.requiredDay(dueOn, "dueOn", problems);
        if (due != null && !year.contains(due)) {
            problems.add("dueOn", "training.problem.outsideYear", year.slashed());
        }
        if (!link.isBlank() && !isHttps(link.strip())) {
            problems.add("link", "training.problem.link");
        }
        Integer counted = Typed.number(hours, "hours", problems);
        if (counted != null && (counted < 1 || counted > MOST_HOURS)) {
            problems.add("hours", "training.problem.hours", MOST_HOURS);
        }
        if (due == null || !problems.isEmpty()) {
            return null;
        }
        return new TrainingTask.Terms(
                title.strip(), description.strip(), due, Typed.text(link), counted);
    }

    /** Only an address that tells its host: no script, no file, no name and password in it. */
    private static boolean isHttps(String typed) {
        try {
            URI uri = URI.create(typed);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
