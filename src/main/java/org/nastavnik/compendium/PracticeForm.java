package org.nastavnik.compendium;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Typed;

/** A practice as its author types it; only title, form and authors are needed for a draft. */
public class PracticeForm {

    @FormParam("version")
    public long version;

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("form")
    @DefaultValue("")
    @NotBlank
    public String form = "";

    @FormParam("authors")
    public List<Long> authors = List.of();

    @FormParam("problem")
    @DefaultValue("")
    @Size(max = 5000)
    public String problem = "";

    @FormParam("goal")
    @DefaultValue("")
    @Size(max = 5000)
    public String goal = "";

    @FormParam("targetGroup")
    @DefaultValue("")
    @Size(max = 2000)
    public String targetGroup = "";

    @FormParam("description")
    @DefaultValue("")
    @Size(max = 30000)
    public String description = "";

    @FormParam("steps")
    @DefaultValue("")
    @Size(max = 10000)
    public String steps = "";

    @FormParam("resources")
    @DefaultValue("")
    @Size(max = 5000)
    public String resources = "";

    @FormParam("results")
    @DefaultValue("")
    @Size(max = 10000)
    public String results = "";

    @FormParam("replication")
    @DefaultValue("")
    @Size(max = 5000)
    public String replication = "";

    @FormParam("scaling")
    @DefaultValue("")
    @Size(max = 5000)
    public String scaling = "";

    @FormParam("risks")
    @DefaultValue("")
    @Size(max = 5000)
    public String risks = "";

    static PracticeForm of(Practice practice) {
        Practice.Texts texts = practice.texts();
        PracticeForm form = new PracticeForm();
        form.version = practice.version();
        form.title = texts.title();
        form.form = texts.formCode();
        form.authors = practice.authors();
        form.problem = shown(texts.problem());
        form.goal = shown(texts.goal());
        form.targetGroup = shown(texts.targetGroup());
        form.description = shown(texts.description());
        form.steps = shown(texts.steps());
        form.resources = shown(texts.resources());
        form.results = shown(texts.results());
        form.replication = shown(texts.replication());
        form.scaling = shown(texts.scaling());
        form.risks = shown(texts.risks());
        return form;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    Practice.Texts texts() {
        return new Practice.Texts(
                title.strip(),
                form,
                Typed.text(problem),
                Typed.text(goal),
                Typed.text(targetGroup),
                Typed.text(description),
                Typed.text(steps),
                Typed.text(resources),
                Typed.text(results),
                Typed.text(replication),
                Typed.text(scaling),
                Typed.text(risks));
    }
}
