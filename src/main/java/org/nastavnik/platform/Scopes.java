package org.nastavnik.platform;

import java.util.List;

/** What the way back to a platform may need. */
public final class Scopes {

    public static final String ROSTER =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    public static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    public static final String RESULT =
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    public static final List<String> ALL = List.of(ROSTER, LINE_ITEM, RESULT, SCORE);

    private Scopes() {}
}
