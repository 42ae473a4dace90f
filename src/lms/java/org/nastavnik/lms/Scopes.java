package org.nastavnik.lms;

import java.util.ArrayList;
import java.util.List;

final class Scopes {

    static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    static final String LINE_ITEM_READ =
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
    static final String RESULT_READ =
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String ROSTER =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String TOOL_SETTING = "https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting";
    static final String BASIC_OUTCOME = "https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome";

    static final List<String> SUPPORTED =
            List.of(
                    BASIC_OUTCOME,
                    LINE_ITEM_READ,
                    RESULT_READ,
                    SCORE,
                    LINE_ITEM,
                    ROSTER,
                    TOOL_SETTING,
                    "openid");

    private Scopes() {}

    /** What the token endpoint gives, which is what the administrator's settings allow. */
    static List<String> permitted(ToolConfiguration tool) {
        List<String> permitted = new ArrayList<>(gradebook(tool));
        permitted.add(BASIC_OUTCOME);
        if (tool.roster()) {
            permitted.add(ROSTER);
        }
        if (tool.toolSettings()) {
            permitted.add(TOOL_SETTING);
        }
        return permitted;
    }

    static List<String> gradebook(ToolConfiguration tool) {
        return switch (tool.gradebook()) {
            case NONE -> List.of();
            case READ -> List.of(LINE_ITEM_READ, RESULT_READ, SCORE);
            case FULL -> List.of(LINE_ITEM, LINE_ITEM_READ, RESULT_READ, SCORE);
        };
    }
}
