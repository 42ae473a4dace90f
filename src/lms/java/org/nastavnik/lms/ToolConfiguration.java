package org.nastavnik.lms;

import java.util.List;
import java.util.Map;

/** What a tool said of itself when it was registered. */
public record ToolConfiguration(
        String name,
        String description,
        String domain,
        String initiateLoginUri,
        String targetLinkUri,
        String selectionUri,
        List<String> redirectUris,
        String jwksUri,
        String logoUri,
        Map<String, String> custom,
        GradebookAccess gradebook,
        boolean roster,
        boolean toolSettings,
        boolean names,
        boolean email) {

    public enum GradebookAccess {
        NONE,
        READ,
        FULL
    }

    boolean deepLinking() {
        return !selectionUri.isEmpty();
    }

    String origin() {
        var uri = java.net.URI.create(targetLinkUri);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
