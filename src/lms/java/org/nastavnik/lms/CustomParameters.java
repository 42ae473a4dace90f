package org.nastavnik.lms;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The custom claim: the activity's parameters under the tool's own, variables put in, and the
 * service addresses Moodle adds unasked. A known variable without a value is null; an unknown one
 * stays as it is written.
 */
final class CustomParameters {

    private final Platform platform;
    private final PendingLaunch launch;
    private final LmsUser user;
    private final Map<String, String> variables = new HashMap<>();

    CustomParameters(Platform platform, PendingLaunch launch, LmsUser user) {
        this.platform = platform;
        this.launch = launch;
        this.user = user;
        aboutPerson();
        aboutGovernedByPrivacy();
        aboutCourse();
        aboutLink();
    }

    JsonObject claim() {
        Map<String, String> all = new LinkedHashMap<>();
        if (!launch.isSelection()) {
            all.putAll(launch.activity().custom());
        }
        all.putAll(launch.tool().configuration().custom());
        JsonObjectBuilder claim = JsonText.object();
        all.forEach((key, value) -> put(claim, key, value));
        services(claim);
        return claim.build();
    }

    /** Lower case with underscores, and also as written when that differs. */
    private void put(JsonObjectBuilder claim, String key, String value) {
        JsonValue substituted = substituted(value);
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        claim.add(plain, substituted);
        if (!plain.equals(key)) {
            claim.add(key, substituted);
        }
    }

    private JsonValue substituted(String value) {
        if (value.startsWith("\\$")) {
            return jakarta.json.Json.createValue(value.substring(1));
        }
        if (!value.startsWith("$") || !variables.containsKey(value.substring(1))) {
            return jakarta.json.Json.createValue(value);
        }
        String known = variables.get(value.substring(1));
        return known == null ? JsonValue.NULL : jakarta.json.Json.createValue(known);
    }

    private void aboutPerson() {
        variables.put("User.id", user.subject());
        variables.put("User.username", user.username());
        variables.put("Person.name.middle", user.middle());
        variables.put("Person.sourcedId", user.idnumber());
        variables.put("Person.address.street1", "");
        variables.put("Person.address.locality", "Примерск");
        variables.put("Person.address.country", "RU");
        variables.put("Person.address.timezone", "99");
        variables.put("Person.phone.primary", "");
        variables.put("Person.phone.mobile", "");
        variables.put("Person.webaddress", "");
        variables.put("Membership.role", user.moodleRole().membership());
        variables.put("Moodle.Person.userGroupIds", user.groupIds());
    }

    private void aboutGovernedByPrivacy() {
        boolean names = launch.tool().sendsNames();
        variables.put("Person.name.full", names ? user.fullName() : null);
        variables.put("Person.name.given", names ? user.given() : null);
        variables.put("Person.name.family", names ? user.family() : null);
        variables.put("Person.email.primary", launch.tool().sendsEmail() ? user.email() : null);
    }

    private void aboutCourse() {
        variables.put("Context.id", Integer.toString(launch.course()));
        variables.put("Context.id.history", Course.history(launch.course()));
        for (String prefix : new String[] {"Context.", "CourseSection."}) {
            variables.put(prefix + "title", Course.title(launch.course()));
            variables.put(prefix + "label", Course.label(launch.course()));
            variables.put(prefix + "sourcedId", Course.SOURCED_ID);
            variables.put(prefix + "longDescription", Course.SUMMARY);
        }
        variables.put("Context.timeFrame.begin", Long.toString(Course.BEGIN.getEpochSecond()));
        variables.put(
                "CourseSection.timeFrame.begin", Course.BEGIN.toString().replace("Z", "+00:00"));
        variables.put("CourseSection.timeFrame.end", Course.END.toString().replace("Z", "+00:00"));
    }

    private void aboutLink() {
        Activity activity = launch.activity();
        variables.put(
                "ResourceLink.id", activity == null ? null : Integer.toString(activity.instance()));
        variables.put("ResourceLink.title", activity == null ? null : activity.title());
        variables.put("ResourceLink.description", activity == null ? null : activity.description());
        // Moodle leaves {link_id} in it for LTI 1.3
        variables.put(
                "LtiLink.memberships.url",
                new ServiceUrls(platform).services("/links/{link_id}/memberships"));
    }

    private void services(JsonObjectBuilder claim) {
        ServiceUrls urls = new ServiceUrls(platform, launch.course());
        Tool tool = launch.tool();
        if (tool.configuration().roster()) {
            claim.add("context_memberships_url", urls.roster(tool));
        }
        if (tool.configuration().toolSettings()) {
            String course =
                    "/CourseSection/" + launch.course() + "/bindings/tool/" + tool.id() + "/custom";
            claim.add("system_setting_url", urls.services("/tool/" + tool.id() + "/custom"));
            claim.add("context_setting_url", urls.services(course));
            if (!launch.isSelection()) {
                claim.add("link_setting_url", urls.services("/links/{link_id}/custom"));
            }
        }
    }
}
