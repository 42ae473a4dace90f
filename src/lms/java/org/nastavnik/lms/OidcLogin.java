package org.nastavnik.lms;

import java.util.LinkedHashMap;
import java.util.Map;

/** launch.php and contentitem.php: the form that starts a launch, with exactly six fields. */
final class OidcLogin {

    private final Platform platform;

    OidcLogin(Platform platform) {
        this.platform = platform;
    }

    Response launch(Request request) {
        Session session = platform.sessions().required(request);
        Activity activity = platform.course().withCmid(request.parameter("id"));
        if (!session.user().sees(activity)) {
            throw new PlatformError("Этот элемент курса вам недоступен.");
        }
        Tool tool = platform.tools().required(Integer.toString(activity.tool()));
        String forUser = request.parameter("user");
        boolean review = request.parameter("action").equals("gradeReport") && !forUser.isEmpty();
        return form(
                session,
                review
                        ? PendingLaunch.review(tool, activity, forUser)
                        : PendingLaunch.of(tool, activity));
    }

    Response select(Request request) {
        Session session = platform.sessions().required(request);
        Tool tool = platform.tools().required(request.parameter("id"));
        if (!session.user().moodleRole().editsCourse() || !tool.configuration().deepLinking()) {
            throw new PlatformError("Выбирать содержимое может только тот, кто правит курс.");
        }
        int course = platform.courseNumbered(request.parameter("course"));
        return form(session, PendingLaunch.selection(tool, course));
    }

    private Response form(Session session, PendingLaunch launch) {
        var hint = JsonText.object();
        if (!launch.isSelection()) {
            hint.add("cmid", launch.activity().cmid());
        }
        hint.add("launchid", session.begin(launch));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", platform.baseUrl());
        fields.put("target_link_uri", launch.targetLinkUri());
        fields.put("login_hint", session.user().subject());
        fields.put("lti_message_hint", JsonText.write(hint.build()));
        fields.put("client_id", launch.tool().clientId());
        fields.put("lti_deployment_id", launch.tool().deploymentId());
        platform.storage().ifPresent(frame -> fields.put("lti_storage_target", frame));
        String action = launch.tool().configuration().initiateLoginUri();
        return Response.passing(Html.selfSubmitting("ltiInitiateLoginForm", action, fields));
    }
}
