package org.nastavnik.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A publication as typed. */
public class PublicationForm {

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("url")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String url = "";

    @FormParam("publishedOn")
    @DefaultValue("")
    public String publishedOn = "";

    @FormParam("resource")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String resource = "";

    @FormParam("rubric")
    @DefaultValue("")
    @Size(max = 200)
    public String rubric = "";

    @FormParam("pictured")
    public @Nullable String pictured;

    @FormParam("person")
    public List<String> persons = new ArrayList<>();

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static PublicationForm of(Publication publication) {
        Publication.Facts facts = publication.facts();
        PublicationForm form = new PublicationForm();
        form.title = facts.title();
        form.url = facts.url();
        form.publishedOn = facts.publishedOn().toString();
        form.resource = facts.resource();
        form.rubric = Objects.requireNonNullElse(facts.rubric(), "");
        form.pictured = facts.pictured() ? "yes" : null;
        form.persons = facts.persons().stream().map(String::valueOf).toList();
        form.version = String.valueOf(publication.version());
        return form;
    }

    /**
     * @param known ids of the persons of the school; others are not meant
     */
    Publication.@Nullable Facts facts(LocalDate today, Set<Long> known, Problems problems) {
        LocalDate day = Typed.requiredDay(publishedOn, "publishedOn", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("publishedOn", "site.problem.future");
        }
        if (!url.isBlank() && !Links.isWeb(url.strip())) {
            problems.add("url", "event.problem.link");
        }
        return day == null || !problems.isEmpty()
                ? null
                : new Publication.Facts(
                        title.strip(),
                        url.strip(),
                        day,
                        resource.strip(),
                        Typed.text(rubric),
                        pictured != null,
                        named(known));
    }

    private Set<Long> named(Set<Long> known) {
        Set<Long> named = new TreeSet<>();
        for (String typed : persons) {
            Long id = Typed.id(typed);
            if (id != null && known.contains(id)) {
                named.add(id);
            }
        }
        return named;
    }
}
