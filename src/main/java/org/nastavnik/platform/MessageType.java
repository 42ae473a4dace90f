package org.nastavnik.platform;

/** Values of the claim {@code message_type} (LTI core 5.3.1). */
public final class MessageType {

    public static final String RESOURCE_LINK = "LtiResourceLinkRequest";
    public static final String DEEP_LINKING = "LtiDeepLinkingRequest";

    private MessageType() {}
}
