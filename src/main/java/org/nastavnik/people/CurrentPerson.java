package org.nastavnik.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.NotAllowed;

/**
 * Who stands behind this request, in which school, with which roles. Filled by the session filter.
 */
@RequestScoped
public class CurrentPerson {

    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject Persons persons;

    private @Nullable LaunchSession session;
    private @Nullable LaunchSession over;
    private @Nullable Long personId;
    private List<RoleAssignment> held = List.of();
    private @Nullable Long backgroundSchool;

    void enter(LaunchSession entered) {
        session = entered;
        actAs(identities.byId(entered.identityId()).personId());
    }

    /** The session has ended: nobody stands here, but we know how to speak to him. */
    void cameLate(LaunchSession ended) {
        over = ended;
    }

    /** The session of this request, be it over: for words and looks only, never for rights. */
    public Optional<LaunchSession> sessionOrOver() {
        return Optional.ofNullable(session == null ? over : session);
    }

    /** By a personal token there is a person, but no launch. */
    void actAs(@Nullable Long person) {
        personId = person;
        held = person == null ? List.of() : assignments.of(person);
    }

    /** What waits for him in that school is asked without his being here, for a letter to him. */
    public void standFor(long person, long school) {
        actAs(person);
        backgroundSchool = school;
    }

    /** Nobody reads along: there is no request and no browser. */
    public boolean isInBackground() {
        return backgroundSchool != null;
    }

    public Optional<LaunchSession> session() {
        return Optional.ofNullable(session);
    }

    /** The session of the launch that this address belongs to. */
    public LaunchSession launch() {
        if (session == null) {
            throw new NotAuthorizedException("launch");
        }
        return session;
    }

    public boolean isKnown() {
        return personId != null;
    }

    public long personId() {
        if (personId == null) {
            throw new NotAllowed("nobody yet");
        }
        return personId;
    }

    public Person person() {
        return persons.known(personId());
    }

    /** Schools in which the person is something. */
    public Set<Long> schools() {
        Set<Long> ids = new TreeSet<>();
        held.stream().map(RoleAssignment::schoolId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    /** The school of this session: the chosen one, or the only one. */
    public Optional<Long> chosenSchool() {
        Set<Long> mine = schools();
        Long chosen = session == null ? backgroundSchool : session.schoolId();
        if (chosen != null && mine.contains(chosen)) {
            return Optional.of(chosen);
        }
        return mine.stream().findFirst();
    }

    public long schoolId() {
        return chosenSchool().orElseThrow(() -> new NotAllowed("no school"));
    }

    /** Roles in the school of this session and in the municipality. */
    public Set<Role> roles() {
        Long school = chosenSchool().orElse(null);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.stream()
                .filter(r -> r.schoolId() == null || r.schoolId().equals(school))
                .forEach(r -> roles.add(r.role()));
        return roles;
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Passes who holds one of the roles; a stranger learns only that it is not his. */
    public void require(Role first, Role... others) {
        Set<Role> enough = EnumSet.of(first, others);
        enough.retainAll(roles());
        if (enough.isEmpty()) {
            throw new NotAllowed(first.name());
        }
    }
}
