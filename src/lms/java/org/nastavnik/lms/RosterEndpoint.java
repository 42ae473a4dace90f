package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** Names and roles. Nobody's patronymic, groups or state: Moodle has them and does not tell. */
final class RosterEndpoint {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final Platform platform;

    RosterEndpoint(Platform platform) {
        this.platform = platform;
    }

    Response members(Request request, String course, String binding) {
        if (!request.method().equals("GET")) {
            throw new ServiceProblem(405, "Method Not Allowed");
        }
        requireAccept(request);
        Tool tool = new ServiceCaller(platform).with(request, Scopes.ROSTER);
        if (!tool.deploymentId().equals(binding)) {
            throw ServiceProblem.unauthorized();
        }
        new ServiceCaller(platform).requireCourse(course);
        Optional<Activity> link = link(request.parameter("rlid"));
        List<LmsUser> all =
                platform.users().enrolled().stream()
                        .filter(user -> hasRole(user, request.parameter("role")))
                        .filter(user -> link.isEmpty() || user.sees(link.get()))
                        .toList();
        return page(request, tool, all, link);
    }

    /** Exactly this type, or anything at all; a list of two types has no handler. */
    private static void requireAccept(Request request) {
        String accept = request.accept();
        if (!accept.isEmpty() && !accept.equals(TYPE) && !accept.contains("*/*")) {
            throw ServiceProblem.noHandler(request);
        }
    }

    private Optional<Activity> link(String rlid) {
        if (rlid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                platform.course()
                        .withInstance(rlid)
                        .orElseThrow(
                                () ->
                                        new ServiceProblem(
                                                404,
                                                "Not Found: LTI link " + rlid + " doesn't exist")));
    }

    /** A role Moodle does not know is no filter. */
    private static boolean hasRole(LmsUser user, String role) {
        String shortRole = role.substring(role.lastIndexOf('#') + 1);
        boolean known = shortRole.equals("Learner") || shortRole.equals("Instructor");
        return !known || user.moodleRole().inRoster().equals(shortRole);
    }

    private Response page(Request request, Tool tool, List<LmsUser> all, Optional<Activity> link) {
        int limit = number(request.parameter("limit"));
        int from = Math.min(number(request.parameter("from")), all.size());
        int to = limit == 0 ? all.size() : Math.min(from + limit, all.size());
        Response response =
                Response.of(
                        200,
                        TYPE + "; charset=utf-8",
                        container(tool, all.subList(from, to), link.isPresent()));
        if (to == all.size()) {
            return response;
        }
        // the next address keeps rlid and loses role
        String rlid = link.map(activity -> "&rlid=" + activity.instance()).orElse("");
        String next =
                new ServiceUrls(platform).roster(tool) + "?limit=" + limit + "&from=" + to + rlid;
        return response.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String container(Tool tool, List<LmsUser> users, boolean withMessage) {
        var context =
                JsonText.object()
                        .add("id", Integer.toString(Course.ID))
                        .add("label", Course.LABEL)
                        .add("title", Course.TITLE);
        JsonArrayBuilder members = Json.createArrayBuilder();
        users.forEach(user -> members.add(member(tool, user, withMessage)));
        var container =
                JsonText.object()
                        .add("id", new ServiceUrls(platform).roster(tool))
                        .add("context", context)
                        .add("members", members);
        return JsonText.write(container.build());
    }

    private static JsonObjectBuilder member(Tool tool, LmsUser user, boolean withMessage) {
        var member =
                JsonText.object()
                        .add("status", "Active")
                        .add("roles", JsonText.array(List.of(user.moodleRole().inRoster())));
        if (withMessage) {
            var message =
                    JsonText.object().add(Claims.LTI + "message_type", PendingLaunch.RESOURCE_LINK);
            member.add("message", Json.createArrayBuilder().add(message));
        }
        member.add("user_id", user.subject()).add("lis_person_sourcedid", user.idnumber());
        if (tool.sendsNames()) {
            member.add("name", user.fullName())
                    .add("given_name", user.given())
                    .add("family_name", user.family());
        }
        if (tool.sendsEmail()) {
            member.add("email", user.email());
        }
        return tool.sendsNames() ? member.add("ext_user_username", user.username()) : member;
    }
}
