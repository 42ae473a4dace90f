package org.nastavnik.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A member of the jury as the methodist types him. */
public class JuryForm {

    @FormParam("lastName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String lastName = "";

    @FormParam("firstName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String firstName = "";

    @FormParam("middleName")
    @DefaultValue("")
    @Size(max = 100)
    public String middleName = "";

    @FormParam("gender")
    @DefaultValue("")
    public String gender = "";

    @FormParam("post")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String post = "";

    @FormParam("employer")
    @DefaultValue("")
    public String employer = "";

    @FormParam("duty")
    @DefaultValue("EXPERT")
    public String duty = "EXPERT";

    @FormParam("stages")
    public List<String> stages = new ArrayList<>();

    static JuryForm blank() {
        JuryForm form = new JuryForm();
        form.stages = List.of(StageKind.ABSENTEE.name(), StageKind.ONSITE.name());
        return form;
    }

    JuryMember.@Nullable Terms terms(List<Option> schools, Problems problems) {
        Gender known = Typed.choice(Gender.class, gender, "gender", problems);
        JuryMember.Duty does = Typed.choice(JuryMember.Duty.class, duty, "duty", problems);
        Set<StageKind> judged = EnumSet.noneOf(StageKind.class);
        Arrays.stream(StageKind.values())
                .filter(kind -> kind.judged() && stages.contains(kind.name()))
                .forEach(judged::add);
        if (does != null && does.marks() && judged.isEmpty()) {
            problems.add("stages", "contest.problem.stages");
        }
        if (!employer.isEmpty() && schools.stream().noneMatch(s -> s.value().equals(employer))) {
            problems.add("employer", "site.problem.choice");
        }
        if (known == null || does == null || !problems.isEmpty()) {
            return null;
        }
        return new JuryMember.Terms(
                new PersonName(lastName.strip(), firstName.strip(), Typed.text(middleName)),
                known,
                post.strip(),
                Typed.id(employer),
                does,
                judged);
    }
}
