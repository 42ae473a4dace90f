package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;

/** What the personalised programme says beyond the plan, as typed. */
public class StaffProgrammeForm {

    @FormParam("model")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String model = "";

    @FormParam("tasks")
    @DefaultValue("")
    @NotBlank
    @Size(max = 4000)
    public String tasks = "";

    @FormParam("difficulties")
    @DefaultValue("")
    @Size(max = 4000)
    public String difficulties = "";

    @FormParam("strengths")
    @DefaultValue("")
    @Size(max = 4000)
    public String strengths = "";

    @FormParam("expected")
    @DefaultValue("")
    @NotBlank
    @Size(max = 4000)
    public String expected = "";

    @FormParam("item")
    public List<Long> items = new ArrayList<>();

    @FormParam("part")
    public List<Integer> parts = new ArrayList<>();

    @FormParam("version")
    public long version;

    static StaffProgrammeForm of(StaffProgramme.Words words, long version) {
        StaffProgrammeForm form = new StaffProgrammeForm();
        form.model = words.model();
        form.tasks = words.tasks();
        form.difficulties = words.difficulties();
        form.strengths = words.strengths();
        form.expected = words.expected();
        form.version = version;
        return form;
    }

    StaffProgramme.Words words() {
        return new StaffProgramme.Words(
                model.strip(),
                tasks.strip(),
                difficulties.strip(),
                strengths.strip(),
                expected.strip());
    }

    /** Where that row was put; where it stands now if the form says nothing of it. */
    int partOf(PlanItem item) {
        int at = items.indexOf(item.id());
        Integer part = at < 0 || at >= parts.size() ? null : parts.get(at);
        return part == null || part < 1 || part > PlanItem.LAST_PART ? item.part() : part;
    }
}
