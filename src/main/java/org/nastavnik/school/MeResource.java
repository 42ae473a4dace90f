package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;

/** Who calls the API. */
@Path("api/v1/me")
public class MeResource {

    @Inject CurrentPerson current;
    @Inject Schools schools;

    /** The caller; {@code school} is absent for the methodical centre. */
    public static class Me {
        public long personId;
        public String name = "";
        public List<String> roles = List.of();
        public @Nullable Long schoolId;
        public @Nullable String school;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Me me() {
        Me me = new Me();
        me.personId = current.personId();
        me.name = current.person().name().full();
        me.roles = current.roles().stream().map(Enum::name).toList();
        current.chosenSchool()
                .ifPresent(
                        school -> {
                            me.schoolId = school;
                            me.school = schools.requisitesToday(school).shortName();
                        });
        return me;
    }
}
