package org.nastavnik.platform;

/** Values of the claim {@code message_type} (LTI core 5.3.1). */
public final class MessageType {

    public static final String RESOURCE_LINK = "LtiResourceLinkRequest";
    public static final String DEEP_LINKING = "LtiDeepLinkingRequest";

    /** Submission review 1.0: not in the core, sent by a grade book. */
    public static final String SUBMISSION_REVIEW = "LtiSubmissionReviewRequest";

    private MessageType() {}
}
