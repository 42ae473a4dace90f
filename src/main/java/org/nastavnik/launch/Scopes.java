package org.nastavnik.launch;

import java.util.List;

/** What the way back to a platform may need. */
final class Scopes {

    static final String ROSTER =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String RESULT = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    static final List<String> ALL = List.of(ROSTER, LINE_ITEM, RESULT, SCORE);

    private Scopes() {}
}
