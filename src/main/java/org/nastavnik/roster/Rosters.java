package org.nastavnik.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformServices;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;
import org.nastavnik.platform.StrictJson;

/** Names and Role Provisioning 2.0: the whole list of a course, or none of it. */
@ApplicationScoped
public class Rosters {

    /** Exactly this: to anything longer Moodle finds no answer. */
    static final String ACCEPT = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    /** Without it Moodle sends a whole city at once, which is more than an answer may bring. */
    private static final int PAGE = 1_000;

    private static final int MOST_PAGES = 200;
    private static final int MOST_MEMBERS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject PlatformServices services;
    @Inject Clock clock;

    /** Everybody; no filter of roles, because Moodle forgets it on the second page. */
    public Roster of(Registration registration, String membershipsUrl) {
        return read(registration, with(membershipsUrl, "limit=" + PAGE));
    }

    /** Only those who may see the activity, but with the names that its teacher lets through. */
    Roster through(Registration registration, String membershipsUrl, String resourceLinkId) {
        String link = "rlid=" + URLEncoder.encode(resourceLinkId, StandardCharsets.UTF_8);
        return read(registration, with(membershipsUrl, "limit=" + PAGE + "&" + link));
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private Roster read(Registration registration, String first) {
        Map<String, Roster.Member> members = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Optional<URI> page = Optional.of(address(first));
        Instant until = clock.instant().plus(LONGEST);
        String context = null;
        while (page.isPresent()) {
            URI address = page.get();
            requireEnd(seen, address, until);
            PlatformHttp.Answer answer =
                    services.get(registration, address.toString(), Scopes.ROSTER, ACCEPT);
            context = add(answer, members, context);
            page = next(answer, address);
        }
        return new Roster(context, List.copyOf(members.values()));
    }

    private void requireEnd(Set<String> seen, URI address, Instant until) {
        if (!seen.add(address.toString()) || seen.size() > MOST_PAGES) {
            throw new RosterBroken(RosterBroken.Why.CIRCLE);
        }
        if (clock.instant().isAfter(until)) {
            throw new RosterBroken(RosterBroken.Why.SLOW);
        }
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new RosterBroken(RosterBroken.Why.BAD_ADDRESS);
        }
    }

    private static Optional<URI> next(PlatformHttp.Answer answer, URI address) {
        try {
            return LinkHeader.next(answer.headers().allValues("Link"), address);
        } catch (IllegalArgumentException e) {
            throw new RosterBroken(RosterBroken.Why.BAD_ADDRESS);
        }
    }

    private static @Nullable String add(
            PlatformHttp.Answer answer,
            Map<String, Roster.Member> members,
            @Nullable String contextBefore) {
        if (answer.status() != 200) {
            throw new PlatformRefused("roster", answer.status());
        }
        JsonObject page =
                StrictJson.object(answer.body())
                        .orElseThrow(() -> new RosterBroken(RosterBroken.Why.NO_LIST));
        if (!(page.get("members") instanceof JsonArray listed)) {
            throw new RosterBroken(RosterBroken.Why.NO_LIST);
        }
        listed.forEach(value -> members.putIfAbsent(userId(value), member(value.asJsonObject())));
        if (members.size() > MOST_MEMBERS) {
            throw new RosterBroken(RosterBroken.Why.LONG);
        }
        String context = new Claims(page).within("context").text("id").orElse(null);
        if (contextBefore != null && !contextBefore.equals(context)) {
            throw new RosterBroken(RosterBroken.Why.OTHER_COURSE);
        }
        return context;
    }

    private static String userId(JsonValue value) {
        return Optional.of(value)
                .filter(JsonObject.class::isInstance)
                .flatMap(member -> new Claims(member.asJsonObject()).text("user_id"))
                .filter(id -> id.length() <= 255)
                .orElseThrow(() -> new RosterBroken(RosterBroken.Why.NO_ID));
    }

    private static Roster.Member member(JsonObject json) {
        return new Roster.Member(
                userId(json),
                new Claims(json).text("status").orElse("Active").equals("Active"),
                teaches(json),
                hints(new Claims(json)));
    }

    /** Moodle says «имя фамилия» in {@code name}, whatever the site shows. */
    private static IdentityHints hints(Claims member) {
        String last = plain(member, "family_name");
        String first = plain(member, "given_name");
        String whole = plain(member, "name");
        if (last == null && first == null && whole != null) {
            int space = whole.lastIndexOf(' ');
            last = whole.substring(space + 1);
            first = space < 0 ? null : whole.substring(0, space);
        }
        return IdentityHints.of(last, first, null, plain(member, "email"));
    }

    private static @Nullable String plain(Claims member, String name) {
        return Claims.plain(member.text(name), LONGEST_NAME);
    }

    /** Short names of roles and whole ones are the same. */
    private static boolean teaches(JsonObject member) {
        return member.get("roles") instanceof JsonArray roles
                && roles.stream()
                        .anyMatch(
                                role ->
                                        role instanceof JsonString text
                                                && text.getString()
                                                        .matches("(.*membership#)?Instructor"));
    }
}
