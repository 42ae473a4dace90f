package org.nastavnik.demo.city;

import java.sql.SQLException;

/** The tables of what a school has by the end of its year, in the order of their keys. */
final class YearEndTables {

    /** Opens a table that is flushed and closed with the others. */
    interface Opened {
        Table table(String name, String columns) throws SQLException;
    }

    final Table persons;
    final Table names;
    final Table representatives;
    final Table consents;
    final Table signers;
    final Table orders;
    final Table roadMaps;
    final Table roadRows;
    final Table surveys;
    final Table responses;
    final Table answers;
    final Table measurements;
    final Table cycles;
    final Table factors;
    final Table sheets;
    final Table entries;
    final Table events;
    final Table partners;
    final Table publications;
    final Table compendia;
    final Table items;

    YearEndTables(Opened open) throws SQLException {
        persons =
                open.table(
                        "person",
                        "id, version, lastName, firstName, middleName, searchName, gender");
        names = open.table("person_name", "personId, validFrom, lastName, firstName, middleName");
        representatives =
                open.table("legal_representative", "version, schoolId, wardId, personId, basis");
        consents =
                open.table(
                        "consent",
                        "id, version, schoolId, personId, kind, state, purpose, dataList, actions,"
                                + " validTo, representativeId, printedOn, signedOn, paperPlace");
        signers = open.table("consent_signer", "consentId, personId, basis");
        orders =
                open.table(
                        "school_order",
                        "id, version, schoolId, orderType, startYear, series, orderNumber,"
                                + " yearOfDate, orderDate, title, preamble, signatoryId, state");
        roadMaps =
                open.table(
                        "road_map",
                        "id, version, schoolId, startYear, outline, state, edits, agreedOn,"
                                + " agreedBy");
        roadRows =
                open.table(
                        "road_map_item",
                        "roadMapId, version, place, section, content, deadlineText, deadlineTo,"
                                + " responsible, status, doneOn, evidence");
        surveys =
                open.table(
                        "survey",
                        "id, version, schoolId, startYear, questionnaireCode, phase, formCode,"
                                + " content, opensOn, dueOn, closedOn, openedBy");
        responses =
                open.table(
                        "questionnaire_response",
                        "id, version, schoolId, surveyId, personId, side, state, competences,"
                                + " handedInAt, channel");
        answers = open.table("questionnaire_answer", "responseId, questionKey, words");
        measurements =
                open.table(
                        "measurement",
                        "version, schoolId, startYear, personId, parameter, about, moment, mark,"
                                + " byRole, restricted, measuredOn, measuredBy");
        cycles =
                open.table(
                        "monitoring_cycle",
                        "id, version, schoolId, startYear, stage, state, edition, conclusions,"
                                + " proposals, writtenBy, approvedBy, approvedOn");
        factors = open.table("swot_factor", "cycleId, place, field, words, source");
        sheets = open.table("indicator_sheet", "id, version, schoolId, startYear, allChildren");
        entries = open.table("indicator_entry", "sheetId, indicator, entered");
        events =
                open.table(
                        "programme_event",
                        "version, schoolId, startYear, kind, title, heldOn, place, attendance,"
                                + " invited, description");
        partners =
                open.table(
                        "partner_organisation",
                        "version, schoolId, fullName, shortName, address, headPost, headLast,"
                                + " headFirst, headMiddle, headGender, purpose, givesMentors,"
                                + " agreementNumber, agreementDate, validTo");
        publications =
                open.table(
                        "publication",
                        "version, schoolId, startYear, title, url, publishedOn, resource, rubric,"
                                + " pictured");
        compendia =
                open.table(
                        "compendium",
                        "id, version, schoolId, startYear, introduction, conclusions, links,"
                                + " lastVersionNo, state");
        items =
                open.table(
                        "compendium_item",
                        "compendiumId, title, heldOn, place, attendees, description");
    }
}
