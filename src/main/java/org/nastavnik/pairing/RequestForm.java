package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A mentee's request as typed. */
public class RequestForm {

    @FormParam("person")
    @DefaultValue("")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String person = "";

    @FormParam("form")
    @DefaultValue("")
    @NotBlank
    public String form = "";

    @FormParam("need")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String need = "";

    @FormParam("areas")
    public List<String> areas = List.of();

    @FormParam("result")
    @DefaultValue("")
    @Size(max = 2000)
    public String result = "";

    @FormParam("hobbies")
    public List<String> hobbies = List.of();

    @FormParam("interests")
    @DefaultValue("")
    @Size(max = 1000)
    public String interests = "";

    @FormParam("meeting")
    @DefaultValue("")
    public String meeting = "";

    @FormParam("urgent")
    public boolean urgent;

    @FormParam("special")
    public boolean special;

    @FormParam("link")
    @DefaultValue("")
    @Size(max = 500)
    @Pattern(regexp = MentorForm.WEB, message = "{pairing.problem.link}")
    public String link = "";

    @FormParam("parent")
    public boolean parent;

    @FormParam("draft")
    public boolean draft;

    /** Of a request that was opened to be mended; 0 for a new one. */
    @FormParam("request")
    public long request;

    @FormParam("version")
    public long version;

    static RequestForm of(MenteeRequest request) {
        RequestForm form = new RequestForm();
        form.person = String.valueOf(request.personId());
        form.form = request.formCode();
        form.need = request.need();
        form.areas = request.areas().all();
        form.result = Objects.requireNonNullElse(request.wantedResult(), "");
        form.hobbies = request.hobbies().all();
        form.interests = Objects.requireNonNullElse(request.interests(), "");
        form.meeting = request.meetingFormat() == null ? "" : request.meetingFormat().name();
        form.urgent = request.isUrgent();
        form.special = request.needsSpecialConditions();
        form.link = Objects.requireNonNullElse(request.caseLink(), "");
        form.parent = request.source() == MenteeRequest.Source.PARENT;
        form.request = request.id();
        form.version = request.version();
        return form;
    }

    /** The form read; null with problems added where it cannot be. */
    @Nullable MenteeNeed need(MentoringForms kinds, BaseWords words, Problems problems) {
        if (!kinds.knows(form) && !problems.has("form")) {
            problems.add("form", "site.problem.choice");
        }
        MeetingWish wish = MentorForm.wish(meeting, problems);
        Codes known = words.known(BaseWords.Kind.AREAS, areas);
        if (known.isEmpty()) {
            problems.add("areas", "pairing.problem.noArea");
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return new MenteeNeed(
                form,
                need.strip(),
                known,
                Typed.text(result),
                words.known(BaseWords.Kind.HOBBIES, hobbies),
                Typed.text(interests),
                wish,
                urgent,
                special,
                Typed.text(link));
    }
}
