package org.nastavnik.lms;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;

/** Names and types of claims as Moodle 4.5.6 was seen to send them. */
final class MoodleMessages {

    static final String RESOURCE_LINK =
            """
            nonce string
            iat number
            exp number
            iss string
            aud string
            lti/claim/deployment_id string
            lti/claim/target_link_uri string
            sub string
            lti/claim/lis.person_sourcedid string
            lti/claim/lis.course_section_sourcedid string
            lti/claim/roles array
            lti/claim/context.id string
            lti/claim/context.label string
            lti/claim/context.title string
            lti/claim/context.type array
            lti/claim/message_type string
            lti/claim/resource_link.title string
            lti/claim/resource_link.description string
            lti/claim/resource_link.id string
            given_name string
            family_name string
            name string
            lti/claim/ext.user_username string
            lti/claim/ext.lms string
            email string
            lti/claim/launch_presentation.locale string
            lti/claim/launch_presentation.document_target string
            lti/claim/launch_presentation.return_url string
            lti/claim/tool_platform.product_family_code string
            lti/claim/tool_platform.version string
            lti/claim/tool_platform.guid string
            lti/claim/tool_platform.name string
            lti/claim/tool_platform.description string
            lti/claim/version string
            lti/claim/custom.middle string
            lti/claim/custom.username string
            lti/claim/custom.groups string
            lti/claim/custom.history string
            lti/claim/custom.tz string
            lti/claim/custom.role string
            lti/claim/custom.begin string
            lti/claim/custom.end string
            lti/claim/custom.ctxbegin string
            lti/claim/custom.rlid string
            lti/claim/custom.rltitle string
            lti/claim/custom.rldesc string
            lti/claim/custom.sourced string
            lti/claim/custom.phone string
            lti/claim/custom.locality string
            lti/claim/custom.longdesc string
            lti/claim/custom.linkmembers string
            lti/claim/custom.unknown string
            lti/claim/custom.picture string
            lti/claim/custom.mixed_case string
            lti/claim/custom.Mixed_Case string
            lti/claim/custom.literal string
            lti/claim/custom.escaped string
            lti/claim/custom.context_memberships_url string
            lti/claim/custom.system_setting_url string
            lti/claim/custom.context_setting_url string
            lti/claim/custom.link_setting_url string
            lti-ags/claim/endpoint.scope array
            lti-ags/claim/endpoint.lineitems string
            lti-nrps/claim/namesroleservice.context_memberships_url string
            lti-nrps/claim/namesroleservice.service_versions array
            """;

    static final String SELECTION_SETTINGS =
            """
            lti-dl/claim/deep_linking_settings.accept_types array
            lti-dl/claim/deep_linking_settings.accept_presentation_document_targets array
            lti-dl/claim/deep_linking_settings.accept_copy_advice boolean
            lti-dl/claim/deep_linking_settings.accept_multiple boolean
            lti-dl/claim/deep_linking_settings.accept_unsigned boolean
            lti-dl/claim/deep_linking_settings.auto_create boolean
            lti-dl/claim/deep_linking_settings.can_confirm boolean
            lti-dl/claim/deep_linking_settings.deep_link_return_url string
            lti-dl/claim/deep_linking_settings.title string
            lti-dl/claim/deep_linking_settings.text string
            """;

    private MoodleMessages() {}

    static Set<String> lines(String text) {
        return new TreeSet<>(text.lines().toList());
    }

    /** «claim type», nested names joined by a dot. */
    static Set<String> shape(JsonObject json) {
        Set<String> shape = new TreeSet<>();
        collect(json, "", shape);
        return shape;
    }

    private static void collect(JsonObject json, String prefix, Set<String> shape) {
        json.forEach(
                (name, value) -> {
                    String path = prefix + name.replace("https://purl.imsglobal.org/spec/", "");
                    if (value instanceof JsonObject object) {
                        collect(object, path + ".", shape);
                    } else {
                        shape.add(path + " " + type(value));
                    }
                });
    }

    private static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE, FALSE -> "boolean";
            default -> value.getValueType().name().toLowerCase();
        };
    }
}
