package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;

/** The tables that a school of the city is written to, in the order of their keys. */
final class CityTables extends TableSet {

    final Table persons =
            table(
                    "person",
                    "id, version, lastName, firstName, middleName, searchName,"
                            + " gender, birthDate");
    final Table names =
            table(
                    "person_name",
                    "personId, validFrom, lastName, firstName, middleName");
    final Table schools = table("school", "id, version, city, address");
    final Table requisites =
            table(
                    "school_requisites",
                    "schoolId, validFrom, fullName, shortName, directorPost,"
                            + " directorId");
    final Table affiliations =
            table(
                    "affiliation",
                    "personId, schoolId, kind, post, grade, beginsOn, teachingSince");
    final Table roles = table("role_assignment", "personId, role, schoolId, beginsOn");
    final Table years =
            table(
                    "programme_year",
                    "id, version, schoolId, startYear, dateFrom, dateTo, pupils,"
                            + " staff, countedOn, regionalBasis, state, begunOn");
    final Table forms = table("programme_year_form", "yearId, formCode");
    final Table contingents = table("programme_year_contingent", "yearId, contingent, counted");
    final Table mentors =
            table(
                    "mentor_profile",
                    "version, schoolId, personId, startYear, forms, competences,"
                            + " hoursPerMonth, maxMentees, orderId, state, enteredOn");
    final Table requests =
            table(
                    "mentee_request",
                    "version, schoolId, personId, startYear, formCode, need, state,"
                            + " enteredOn");
    final Table orders =
            table(
                    "school_order",
                    "id, version, schoolId, orderType, startYear, series,"
                            + " orderNumber, yearOfDate, orderDate, title, preamble,"
                            + " signatoryId, state");
    final Table units =
            table(
                    "mentoring_unit",
                    "id, version, schoolId, startYear, code, kind, formCode,"
                            + " direction, goal, beginsOn, endsOn, orderId, state");
    final Table memberships = table("membership", "unitId, personId, role, beginsOn, startOrderId");
    final Table entries = table("order_entry", "orderId, name, place, content, personId, unitId");
    final Table plans =
            table(
                    "individual_plan",
                    "id, version, schoolId, unitId, versionNo, mentorId, goal,"
                            + " state, approvalNumber, approvalDate, approvedBy, signedHere");
    final Table items =
            table(
                    "plan_item",
                    "planId, version, competence, content, deadlineText, deadlineTo,"
                            + " format, result, status, factDate, factResult");
    final Table meetings =
            table(
                    "meeting_entry",
                    "id, version, schoolId, unitId, startYear, mentorId,"
                            + " meetingDate, durationMin, kind, format, arrangement, activity,"
                            + " topic, content, result, state, recordedAt, confirmedAt,"
                            + " confirmedBy");
    final Table attendees = table("meeting_attendee", "meetingId, personId");
    final Table practices =
            table(
                    "practice",
                    "id, version, schoolId, startYear, title, formCode, problem,"
                            + " goal, targetGroup, description, steps, resources, results,"
                            + " replication, state");
    final Table authors = table("practice_author", "practiceId, personId");

    final YearEndTables end;

    CityTables(Connection connection) throws SQLException {
        super(connection);
        end = new YearEndTables(connection);
    }

    /** What one school has, in the order of the keys; the next school may refer to none of it. */
    @Override
    void flush() throws SQLException {
        super.flush();
        end.flush();
    }

    @Override
    public void close() throws SQLException {
        super.close();
        end.close();
    }
}
