package org.nastavnik.demo.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that a school of the city is written to, in the order of their keys. */
final class CityTables implements AutoCloseable {

    private final List<Table> all = new ArrayList<>();

    final Table persons;
    final Table names;
    final Table schools;
    final Table requisites;
    final Table affiliations;
    final Table roles;
    final Table years;
    final Table forms;
    final Table contingents;
    final Table mentors;
    final Table requests;
    final Table orders;
    final Table units;
    final Table memberships;
    final Table entries;
    final Table plans;
    final Table items;
    final Table meetings;
    final Table attendees;
    final Table practices;
    final Table authors;
    final YearEndTables end;

    CityTables(Connection connection) throws SQLException {
        persons =
                table(
                        connection,
                        "person",
                        "id, version, lastName, firstName, middleName, searchName, gender,"
                                + " birthDate");
        names =
                table(
                        connection,
                        "person_name",
                        "personId, validFrom, lastName, firstName, middleName");
        schools = table(connection, "school", "id, version, city, address");
        requisites =
                table(
                        connection,
                        "school_requisites",
                        "schoolId, validFrom, fullName, shortName, directorPost, directorId");
        affiliations =
                table(
                        connection,
                        "affiliation",
                        "personId, schoolId, kind, post, grade, beginsOn, teachingSince");
        roles = table(connection, "role_assignment", "personId, role, schoolId, beginsOn");
        years =
                table(
                        connection,
                        "programme_year",
                        "id, version, schoolId, startYear, dateFrom, dateTo, pupils, staff,"
                                + " countedOn, regionalBasis, state, begunOn");
        forms = table(connection, "programme_year_form", "yearId, formCode");
        contingents = table(connection, "programme_year_contingent", "yearId, contingent, counted");
        mentors =
                table(
                        connection,
                        "mentor_profile",
                        "version, schoolId, personId, startYear, forms, competences,"
                                + " hoursPerMonth, maxMentees, orderId, state, enteredOn");
        requests =
                table(
                        connection,
                        "mentee_request",
                        "version, schoolId, personId, startYear, formCode, need, state,"
                                + " enteredOn");
        orders =
                table(
                        connection,
                        "school_order",
                        "id, version, schoolId, orderType, startYear, series, orderNumber,"
                                + " yearOfDate, orderDate, title, preamble, signatoryId, state");
        units =
                table(
                        connection,
                        "mentoring_unit",
                        "id, version, schoolId, startYear, code, kind, formCode, direction,"
                                + " goal, beginsOn, endsOn, orderId, state");
        memberships =
                table(connection, "membership", "unitId, personId, role, beginsOn, startOrderId");
        entries =
                table(connection, "order_entry", "orderId, name, place, content, personId, unitId");
        plans =
                table(
                        connection,
                        "individual_plan",
                        "id, version, schoolId, unitId, versionNo, mentorId, goal, state,"
                                + " approvalNumber, approvalDate, approvedBy, signedHere");
        items =
                table(
                        connection,
                        "plan_item",
                        "planId, version, competence, content, deadlineText, deadlineTo, format,"
                                + " result, status, factDate, factResult");
        meetings =
                table(
                        connection,
                        "meeting_entry",
                        "id, version, schoolId, unitId, startYear, mentorId, meetingDate,"
                                + " durationMin, kind, format, arrangement, activity, topic,"
                                + " content, result, state, recordedAt, confirmedAt, confirmedBy");
        attendees = table(connection, "meeting_attendee", "meetingId, personId");
        practices =
                table(
                        connection,
                        "practice",
                        "id, version, schoolId, startYear, title, formCode, problem, goal,"
                                + " targetGroup, description, steps, resources, results,"
                                + " replication, state");
        authors = table(connection, "practice_author", "practiceId, personId");
        end = new YearEndTables((name, columns) -> table(connection, name, columns));
    }

    private Table table(Connection connection, String name, String columns) throws SQLException {
        Table opened = new Table(connection, name, columns);
        all.add(opened);
        return opened;
    }

    /** What one school has, in the order of the keys; the next school may refer to none of it. */
    void flush() throws SQLException {
        for (Table table : all) {
            table.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (Table table : all) {
            table.close();
        }
    }
}
