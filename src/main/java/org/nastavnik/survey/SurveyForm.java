package org.nastavnik.survey;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A survey that is being opened, as typed. */
public class SurveyForm {

    @FormParam("questionnaire")
    @DefaultValue("")
    public String questionnaire = "";

    /** Empty for all forms that the questionnaire is for. */
    @FormParam("form")
    @DefaultValue("")
    public String form = "";

    @FormParam("phase")
    @DefaultValue("")
    public String phase = "";

    /** The answers are kept without who gave them. */
    @FormParam("anonymous")
    public boolean anonymous;

    @FormParam("dueOn")
    @DefaultValue("")
    public String dueOn = "";
}
