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

/** A mentor's profile as typed. */
public class MentorForm {

    private static final int MOST_MENTEES = 50;
    private static final int MOST_HOURS = 200;

    /** A page of the school's site; a script is none. */
    static final String WEB = "^$|^https?://\\S+$";

    @FormParam("person")
    @DefaultValue("")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String person = "";

    @FormParam("forms")
    public List<String> forms = List.of();

    @FormParam("areas")
    public List<String> areas = List.of();

    @FormParam("competences")
    @DefaultValue("")
    @Size(max = 2000)
    public String competences = "";

    @FormParam("achievements")
    @DefaultValue("")
    @Size(max = 2000)
    public String achievements = "";

    @FormParam("hobbies")
    public List<String> hobbies = List.of();

    @FormParam("interests")
    @DefaultValue("")
    @Size(max = 1000)
    public String interests = "";

    @FormParam("ages")
    public List<String> ages = List.of();

    @FormParam("meeting")
    @DefaultValue("")
    public String meeting = "";

    @FormParam("hours")
    @DefaultValue("")
    public String hours = "";

    @FormParam("mentees")
    @DefaultValue("")
    @NotBlank
    public String mentees = "1";

    @FormParam("link")
    @DefaultValue("")
    @Size(max = 500)
    @Pattern(regexp = WEB, message = "{pairing.problem.link}")
    public String link = "";

    @FormParam("labour")
    public boolean labour;

    @FormParam("payment")
    @DefaultValue("")
    @Size(max = 1000)
    public String payment = "";

    @FormParam("reserve")
    public boolean reserve;

    @FormParam("selected")
    public boolean selected;

    @FormParam("draft")
    public boolean draft;

    @FormParam("version")
    public long version;

    static MentorForm of(MentorProfile profile) {
        MentorForm form = new MentorForm();
        form.person = String.valueOf(profile.personId());
        form.forms = profile.forms().all();
        form.areas = profile.areas().all();
        form.competences = Objects.requireNonNullElse(profile.offer().competences(), "");
        form.achievements = Objects.requireNonNullElse(profile.offer().achievements(), "");
        form.hobbies = profile.offer().hobbies().all();
        form.interests = Objects.requireNonNullElse(profile.offer().interests(), "");
        form.ages = profile.offer().ageGroups().all();
        form.meeting =
                profile.offer().meetingFormat() == null
                        ? ""
                        : profile.offer().meetingFormat().name();
        form.hours =
                profile.offer().hoursPerMonth() == null
                        ? ""
                        : profile.offer().hoursPerMonth().toString();
        form.mentees = String.valueOf(profile.maxMentees());
        form.link = Objects.requireNonNullElse(profile.offer().caseLink(), "");
        form.labour = profile.isLabour();
        form.payment = Objects.requireNonNullElse(profile.paymentTerms(), "");
        form.reserve = profile.isReserve();
        form.version = profile.version();
        return form;
    }

    /** The form read; null with problems added where it cannot be. */
    @Nullable MentorOffer offer(MentoringForms kinds, BaseWords words, Problems problems) {
        Codes chosen = new Codes(forms.stream().filter(kinds::knows).toList());
        if (chosen.isEmpty()) {
            problems.add("forms", "pairing.problem.noForm");
        }
        Integer perMonth = Typed.number(hours, "hours", problems);
        if (perMonth != null && (perMonth < 1 || perMonth > MOST_HOURS)) {
            problems.add("hours", "pairing.problem.hours", MOST_HOURS);
        }
        Integer most = Typed.number(mentees, "mentees", problems);
        if (most != null && (most < 1 || most > MOST_MENTEES)) {
            problems.add("mentees", "pairing.problem.maxMentees");
        }
        MeetingWish wish = wish(meeting, problems);
        if (most == null || !problems.isEmpty()) {
            return null;
        }
        return new MentorOffer(
                chosen,
                words.known(BaseWords.Kind.AREAS, areas),
                Typed.text(competences),
                Typed.text(achievements),
                words.known(BaseWords.Kind.HOBBIES, hobbies),
                Typed.text(interests),
                words.known(BaseWords.Kind.AGE_GROUPS, ages),
                wish,
                perMonth,
                most,
                Typed.text(link));
    }

    static @Nullable MeetingWish wish(String typed, Problems problems) {
        return Typed.text(typed) == null
                ? null
                : Typed.choice(MeetingWish.class, typed, "meeting", problems);
    }
}
