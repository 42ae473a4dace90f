package org.nastavnik.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.LtiCourse;
import org.nastavnik.platform.LtiCourses;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ScopeNotGranted;
import org.nastavnik.site.Problems;

/**
 * The list of the course that the current launch came from. Asks the platform, so it stays outside
 * of transactions.
 */
@RequestScoped
class ReadRoster {

    @Inject Rosters rosters;
    @Inject Registrations registrations;
    @Inject LtiCourses courses;
    @Inject CurrentPerson current;

    /** A list that was read to its end. */
    record Reading(String courseKey, long registrationId, Roster roster) {}

    /** The list; null with the problem told where the platform does not give all of it. */
    @Nullable Reading read(Problems problems) {
        String key = current.launch().courseKey();
        LtiCourse course = key == null ? null : courses.find(key).orElse(null);
        String address = course == null ? null : course.membershipsUrl();
        if (course == null || address == null) {
            problems.add(Problems.FORM, "roster.failure.none");
            return null;
        }
        try {
            Registration registration = registrations.byId(course.registrationId());
            Roster roster = ofCourse(rosters.of(registration, address), course.courseKey());
            return new Reading(
                    course.courseKey(),
                    registration.id(),
                    named(roster, registration, address, course.resourceLinkId()));
        } catch (RosterBroken broken) {
            problems.add(Problems.FORM, "roster.failure.broken." + broken.why());
        } catch (PlatformRefused refused) {
            problems.add(Problems.FORM, "roster.failure.refused", refused.status());
        } catch (PlatformUnreachable silent) {
            problems.add(Problems.FORM, "roster.failure.silent");
        } catch (ScopeNotGranted withheld) {
            problems.add(Problems.FORM, "roster.failure.withheld");
        } catch (AddressRefused elsewhere) {
            problems.add(Problems.FORM, "roster.failure.address");
        }
        return null;
    }

    /** A course's key ends with the context, unless it was too long and is a hash. */
    static Roster ofCourse(Roster roster, String courseKey) {
        String context = roster.contextId();
        boolean hashed = courseKey.matches("\\d+:[0-9a-f]{64}");
        if (context != null && !hashed && !courseKey.endsWith(":" + context)) {
            throw new RosterBroken(RosterBroken.Why.OTHER_COURSE);
        }
        return roster;
    }

    /**
     * Where the site leaves names to the teacher, Moodle tells them only through an activity. An
     * activity that is gone tells nothing, and the list is good without.
     */
    private Roster named(
            Roster roster, Registration registration, String address, @Nullable String link) {
        if (link == null || !roster.hasNameless()) {
            return roster;
        }
        try {
            return withNames(roster, rosters.through(registration, address, link));
        } catch (PlatformRefused unknownActivity) {
            return roster;
        }
    }

    static Roster withNames(Roster roster, Roster named) {
        Map<String, IdentityHints> hints =
                named.members().stream()
                        .collect(
                                Collectors.toMap(
                                        Roster.Member::userId,
                                        Roster.Member::hints,
                                        (first, second) -> first));
        Function<Roster.Member, Roster.Member> fill =
                member ->
                        member.hints().isNameless() && hints.containsKey(member.userId())
                                ? member.called(hints.get(member.userId()))
                                : member;
        return new Roster(roster.contextId(), roster.members().stream().map(fill).toList());
    }
}
