package org.nastavnik.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final int MOST_PAGES = 200;
    private static final int MOST_MEMBERS = 20_000;

    @Inject PlatformServices services;

    public Roster of(Registration registration, String membershipsUrl) {
        Map<String, Roster.Member> members = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Optional<URI> page = Optional.of(URI.create(membershipsUrl));
        String context = null;
        while (page.isPresent()) {
            URI address = page.get();
            if (!seen.add(address.toString()) || seen.size() > MOST_PAGES) {
                throw new RosterBroken("pages go round in a circle");
            }
            PlatformHttp.Answer answer =
                    services.get(registration, address.toString(), Scopes.ROSTER, ACCEPT);
            context = add(answer, members, context);
            page = next(answer, address);
        }
        return new Roster(context, List.copyOf(members.values()));
    }

    private static Optional<URI> next(PlatformHttp.Answer answer, URI address) {
        try {
            return LinkHeader.next(answer.headers().allValues("Link"), address);
        } catch (IllegalArgumentException e) {
            throw new RosterBroken("next page has no readable address");
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
                StrictJson.object(answer.body()).orElseThrow(() -> new RosterBroken("no JSON"));
        if (!(page.get("members") instanceof JsonArray listed)) {
            throw new RosterBroken("no members");
        }
        listed.forEach(value -> members.putIfAbsent(userId(value), member(value.asJsonObject())));
        if (members.size() > MOST_MEMBERS) {
            throw new RosterBroken("too many members");
        }
        String context = new Claims(page).within("context").text("id").orElse(null);
        if (contextBefore != null && !contextBefore.equals(context)) {
            throw new RosterBroken("another course");
        }
        return context;
    }

    private static String userId(JsonValue value) {
        if (value instanceof JsonObject member) {
            return new Claims(member)
                    .text("user_id")
                    .filter(id -> id.length() <= 255)
                    .orElseThrow(() -> new RosterBroken("member without user_id"));
        }
        throw new RosterBroken("member is no object");
    }

    private static Roster.Member member(JsonObject json) {
        Claims member = new Claims(json);
        return new Roster.Member(
                userId(json),
                member.text("status").orElse("Active").equals("Active"),
                roles(json),
                member.text("name").orElse(null),
                member.text("given_name").orElse(null),
                member.text("family_name").orElse(null),
                member.text("email").orElse(null));
    }

    private static List<String> roles(JsonObject member) {
        List<String> roles = new ArrayList<>();
        if (member.get("roles") instanceof JsonArray sent) {
            for (JsonValue role : sent) {
                if (role instanceof JsonString text) {
                    roles.add(text.getString());
                }
            }
        }
        return roles;
    }
}
