package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The curator holds a mentor against the criteria of the official procedure. */
@Path("s/{launch}/mentors/{person}/criteria")
public class MentorCriteriaResource {

    private static final int LONGEST_NOTE = 500;

    @Inject Bases bases;
    @Inject BaseWords words;
    @Inject MentorPages pages;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @POST
    @Transactional
    public Response judge(@PathParam("person") long person, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        MentorProfile profile =
                bases.mentor(person, current.schoolId(), visible.year())
                        .orElseThrow(() -> new MentorNotFound(person));
        Problems problems = new Problems();
        Map<Integer, CriterionMark> marks = new HashMap<>();
        for (int no = 1; no <= words.criteria().size(); no++) {
            CriterionMark mark =
                    mark(typed.getFirst("verdict" + no), typed.getFirst("note" + no), no, problems);
            if (mark != null) {
                marks.put(no, mark);
            }
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("pairing/mentor", pages.show(person, problems)));
        }
        marks.forEach(profile::judge);
        return redirects.to("mentors/" + person);
    }

    private static @Nullable CriterionMark mark(
            @Nullable String verdict, @Nullable String note, int no, Problems problems) {
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add("note" + no, "site.problem.Size", LONGEST_NOTE);
            return null;
        }
        CriterionMark.Verdict read =
                Typed.choice(CriterionMark.Verdict.class, verdict, "verdict" + no, problems);
        return read == null ? null : new CriterionMark(read, Typed.text(note));
    }
}
