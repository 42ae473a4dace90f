package org.nastavnik.lms;

import java.util.List;

final class Claims {

    static final List<String> SUPPORTED =
            List.of("sub", "iss", "name", "given_name", "family_name", "email");

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String GRADEBOOK = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String BASIC_OUTCOME = "https://purl.imsglobal.org/spec/lti-bo/claim/basicoutcome";
    static final String SELECTION =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    static final String CONTENT_ITEMS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";

    private Claims() {}
}
