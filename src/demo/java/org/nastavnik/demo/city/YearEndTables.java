package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;

/** The tables of what a school has by the end of its year, in the order of their keys. */
final class YearEndTables extends TableSet {

    final Table persons =
            table(
                    "person",
                    "id, version, lastName, firstName, middleName, searchName,"
                            + " gender");
    final Table names =
            table(
                    "person_name",
                    "personId, validFrom, lastName, firstName, middleName");
    final Table representatives =
            table(
                    "legal_representative",
                    "version, schoolId, wardId, personId, basis");
    final Table consents =
            table(
                    "consent",
                    "id, version, schoolId, personId, kind, state, purpose,"
                            + " dataList, actions, validTo, representativeId, printedOn,"
                            + " signedOn, paperPlace");
    final Table signers = table("consent_signer", "consentId, personId, basis");
    final Table orders =
            table(
                    "school_order",
                    "id, version, schoolId, orderType, startYear, series,"
                            + " orderNumber, yearOfDate, orderDate, title, preamble,"
                            + " signatoryId, state");
    final Table roadMaps =
            table(
                    "road_map",
                    "id, version, schoolId, startYear, outline, state, edits,"
                            + " agreedOn, agreedBy");
    final Table roadRows =
            table(
                    "road_map_item",
                    "roadMapId, version, place, section, content, deadlineText,"
                            + " deadlineTo, responsible, status, doneOn, evidence");
    final Table surveys =
            table(
                    "survey",
                    "id, version, schoolId, startYear, questionnaireCode, phase,"
                            + " formCode, content, opensOn, dueOn, closedOn, openedBy");
    final Table responses =
            table(
                    "questionnaire_response",
                    "id, version, schoolId, surveyId, personId, side, state,"
                            + " competences, handedInAt, channel");
    final Table answers = table("questionnaire_answer", "responseId, questionKey, words");
    final Table measurements =
            table(
                    "measurement",
                    "version, schoolId, startYear, personId, parameter, about,"
                            + " moment, mark, byRole, restricted, measuredOn, measuredBy");
    final Table cycles =
            table(
                    "monitoring_cycle",
                    "id, version, schoolId, startYear, stage, state, edition,"
                            + " conclusions, proposals, writtenBy, approvedBy, approvedOn");
    final Table factors = table("swot_factor", "cycleId, place, field, words, source");
    final Table sheets = table("indicator_sheet", "id, version, schoolId, startYear, allChildren");
    final Table entries = table("indicator_entry", "sheetId, indicator, entered");
    final Table events =
            table(
                    "programme_event",
                    "version, schoolId, startYear, kind, title, heldOn, place,"
                            + " attendance, invited, description");
    final Table partners =
            table(
                    "partner_organisation",
                    "version, schoolId, fullName, shortName, address, headPost,"
                            + " headLast, headFirst, headMiddle, headGender, purpose,"
                            + " givesMentors, agreementNumber, agreementDate, validTo");
    final Table publications =
            table(
                    "publication",
                    "version, schoolId, startYear, title, url, publishedOn,"
                            + " resource, rubric, pictured");
    final Table compendia =
            table(
                    "compendium",
                    "id, version, schoolId, startYear, introduction, conclusions,"
                            + " links, lastVersionNo, state");
    final Table items =
            table(
                    "compendium_item",
                    "compendiumId, title, heldOn, place, attendees, description");

    YearEndTables(Connection connection) throws SQLException {
        super(connection);
    }
}
