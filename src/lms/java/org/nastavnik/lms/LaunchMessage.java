package org.nastavnik.lms;

import static org.nastavnik.lms.JsonText.array;
import static org.nastavnik.lms.JsonText.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The id_token, claim by claim as Moodle writes it. It lives sixty seconds and has no nbf, jti or
 * azp.
 */
final class LaunchMessage {

    private static final int LIFE_SECONDS = 60;

    private final Platform platform;
    private final Session session;
    private final PendingLaunch launch;
    private final ServiceUrls urls;
    private final Tool tool;
    private final LmsUser user;
    private final JsonObjectBuilder claims = object();

    LaunchMessage(Platform platform, Session session, PendingLaunch launch) {
        this.platform = platform;
        this.urls = new ServiceUrls(platform, launch.course());
        this.session = session;
        this.launch = launch;
        this.tool = launch.tool();
        this.user = session.user();
    }

    JsonObject claims(String nonce) {
        envelope(nonce);
        whoAndWhere();
        link();
        person();
        presentation();
        platformAndCustom();
        services();
        return claims.build();
    }

    private void envelope(String nonce) {
        long now = platform.now();
        claims.add("nonce", nonce)
                .add("iat", now)
                .add("exp", now + LIFE_SECONDS)
                .add("iss", platform.baseUrl())
                .add("aud", tool.clientId())
                .add(Claims.LTI + "deployment_id", tool.deploymentId())
                .add(Claims.LTI + "target_link_uri", launch.targetLinkUri())
                .add("sub", user.subject());
    }

    private void whoAndWhere() {
        var lis =
                object().add("person_sourcedid", user.idnumber())
                        .add("course_section_sourcedid", Course.SOURCED_ID);
        var context =
                object().add("id", Integer.toString(launch.course()))
                        .add("label", Course.label(launch.course()))
                        .add("title", Course.title(launch.course()))
                        .add("type", array(List.of("CourseSection")));
        claims.add(Claims.LTI + "lis", lis)
                .add(Claims.LTI + "roles", array(user.moodleRole().atLaunch()))
                .add(Claims.LTI + "context", context);
        if (!launch.forUser().isEmpty()) {
            claims.add(Claims.LTI + "for_user", object().add("user_id", launch.forUser()));
        }
        claims.add(Claims.LTI + "message_type", launch.messageType());
    }

    private void link() {
        if (launch.isSelection()) {
            return;
        }
        Activity activity = launch.activity();
        var link =
                object().add("title", activity.title())
                        .add("description", activity.description())
                        .add("id", Integer.toString(activity.instance()));
        claims.add(Claims.LTI + "resource_link", link);
        if (platform.gradebook().ofLink(activity.instance()).isPresent()) {
            var outcome =
                    object().add("lis_result_sourcedid", resultSourcedId(activity))
                            .add("lis_outcome_service_url", platform.url("/mod/lti/service.php"));
            claims.add(Claims.BASIC_OUTCOME, outcome);
        }
    }

    private String resultSourcedId(Activity activity) {
        var data =
                object().add("instanceid", Integer.toString(activity.instance()))
                        .add("userid", user.subject())
                        .add("typeid", tool.deploymentId())
                        .add("launchid", Randoms.number());
        return JsonText.write(object().add("data", data).add("hash", Randoms.hex(32)).build());
    }

    private void person() {
        JsonObjectBuilder ext = object();
        if (tool.sendsNames()) {
            claims.add("given_name", user.given())
                    .add("family_name", user.family())
                    .add("name", user.fullName());
            ext.add("user_username", user.username());
        }
        claims.add(Claims.LTI + "ext", ext.add("lms", "moodle-2"));
        if (tool.sendsEmail()) {
            claims.add("email", user.email());
        }
    }

    private void presentation() {
        JsonObjectBuilder presentation = object().add("locale", "ru");
        if (!launch.isSelection()) {
            String back =
                    "/mod/lti/return.php?course="
                            + launch.course()
                            + "&launch_container=3&instanceid="
                            + launch.activity().instance()
                            + "&sesskey="
                            + session.sesskey();
            presentation.add("document_target", "iframe").add("return_url", platform.url(back));
        }
        claims.add(Claims.LTI + "launch_presentation", presentation);
    }

    private void platformAndCustom() {
        byte[] site = platform.baseUrl().getBytes(StandardCharsets.UTF_8);
        var toolPlatform =
                object().add("product_family_code", "moodle")
                        .add("version", Platform.VERSION_NUMBER)
                        .add("guid", UUID.nameUUIDFromBytes(site).toString().replace("-", ""))
                        .add("name", "Демонстрационная СДО")
                        .add("description", "Наставничество: город Примерск (демонстрация)");
        claims.add(Claims.LTI + "tool_platform", toolPlatform)
                .add(Claims.LTI + "version", "1.3.0")
                .add(Claims.LTI + "custom", new CustomParameters(platform, launch, user).claim());
    }

    private void services() {
        List<String> scopes = Scopes.gradebook(tool.configuration());
        if (!scopes.isEmpty()) {
            claims.add(Claims.GRADEBOOK, gradebook(scopes));
        }
        if (tool.configuration().roster()) {
            var roster =
                    object().add("context_memberships_url", urls.roster(tool))
                            .add("service_versions", array(List.of("1.0", "2.0")));
            claims.add(Claims.ROSTER, roster);
        }
        if (launch.isSelection()) {
            claims.add(Claims.SELECTION, selection());
        }
    }

    private JsonObjectBuilder gradebook(List<String> scopes) {
        var endpoint = object().add("scope", array(scopes)).add("lineitems", urls.lineItems(tool));
        if (!launch.isSelection()) {
            platform.gradebook()
                    .ofLink(launch.activity().instance())
                    .ifPresent(item -> endpoint.add("lineitem", urls.lineItem(tool, item.id())));
        }
        return endpoint;
    }

    private JsonObjectBuilder selection() {
        String back =
                "/mod/lti/contentitem_return.php?course="
                        + launch.course()
                        + "&id="
                        + tool.id()
                        + "&sesskey="
                        + session.sesskey();
        return object().add("accept_types", array(List.of("ltiResourceLink")))
                .add(
                        "accept_presentation_document_targets",
                        array(List.of("frame", "iframe", "window")))
                .add("accept_copy_advice", false)
                .add("accept_multiple", true)
                .add("accept_unsigned", false)
                .add("auto_create", false)
                .add("can_confirm", false)
                .add("deep_link_return_url", platform.url(back))
                .add("title", tool.configuration().name())
                .add("text", "");
    }
}
