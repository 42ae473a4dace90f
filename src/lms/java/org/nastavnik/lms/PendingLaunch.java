package org.nastavnik.lms;

/**
 * A launch between the login form and auth.php. Deep linking has no activity; only a review has
 * {@code forUser}.
 */
record PendingLaunch(String messageType, Tool tool, Activity activity, String forUser, int course) {

    static final String RESOURCE_LINK = "LtiResourceLinkRequest";
    static final String DEEP_LINKING = "LtiDeepLinkingRequest";
    static final String SUBMISSION_REVIEW = "LtiSubmissionReviewRequest";

    static PendingLaunch of(Tool tool, Activity activity) {
        return new PendingLaunch(RESOURCE_LINK, tool, activity, "", activity.course());
    }

    static PendingLaunch review(Tool tool, Activity activity, String user) {
        return new PendingLaunch(SUBMISSION_REVIEW, tool, activity, user, activity.course());
    }

    static PendingLaunch selection(Tool tool, int course) {
        return new PendingLaunch(DEEP_LINKING, tool, null, "", course);
    }

    boolean isSelection() {
        return activity == null;
    }

    String idPrefix() {
        return isSelection()
                ? "ltilaunch_ContentItemSelectionRequest"
                : "ltilaunch" + activity.instance() + "_";
    }

    String targetLinkUri() {
        if (isSelection()) {
            return tool.configuration().selectionUri();
        }
        return activity.url().isEmpty() ? tool.configuration().targetLinkUri() : activity.url();
    }
}
