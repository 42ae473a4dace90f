package org.nastavnik.launch;

import static org.nastavnik.it.LaunchDraft.INSTRUCTOR;
import static org.nastavnik.it.LaunchDraft.LEARNER;
import static org.nastavnik.launch.LaunchRow.accepted;
import static org.nastavnik.launch.LaunchRow.refused;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.platform.Reason;

/** The launches of the 1EdTech certification guide for tools, in its words. */
final class CertificationLaunches {

    private static final String[] NAMES = {"name", "given_name", "family_name"};
    private static final String PERSON =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String MEMBER = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String UNKNOWN =
            "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper";

    private CertificationLaunches() {}

    static final List<LaunchRow> BAD =
            List.of(
                    refused(
                            "bad-01",
                            "No KID Sent in JWT header",
                            Reason.KID,
                            d -> d.noHeader("kid").header("badtestonly", "12345")),
                    refused(
                            "bad-02",
                            "Incorrect KID in JWT header",
                            Reason.KID,
                            d -> d.header("kid", "imstester_66067")),
                    refused(
                            "bad-03",
                            "Wrong LTI Version",
                            Reason.VERSION,
                            d -> d.lti("version", "11.3")),
                    refused("bad-04", "No LTI Version", Reason.CLAIM, d -> d.without("version")),
                    refused(
                            "bad-05",
                            "Invalid LTI message",
                            Reason.FORMAT,
                            d ->
                                    d.spoiled(
                                            t ->
                                                    LaunchDraft.part("{}")
                                                            + "."
                                                            + LaunchDraft.part(
                                                                    "{\"name\":\"badltilaunch\"}")
                                                            + ".")),
                    refused(
                            "bad-06",
                            "Missing LTI Claims",
                            Reason.CLAIM,
                            d -> d.without("message_type", "version", "roles")),
                    refused(
                            "bad-07",
                            "Timestamps Incorrect",
                            Reason.IAT,
                            d -> d.claim("exp", 22222).claim("iat", 11111)),
                    refused(
                            "bad-08",
                            "message_type Claim Missing",
                            Reason.CLAIM,
                            d -> d.without("message_type")),
                    refused("bad-09", "role Claim Missing", Reason.CLAIM, d -> d.without("roles")),
                    refused(
                            "bad-10",
                            "deployment_id Claim Missing",
                            Reason.CLAIM,
                            d -> d.without("deployment_id")),
                    refused(
                            "bad-11",
                            "resource_link_id Claim Missing",
                            Reason.CLAIM,
                            d -> d.lti("resource_link", Map.of("title", "без номера"))),
                    refused("bad-12", "user Claim Missing", Reason.CLAIM, d -> d.claim("sub", "")));

    static final List<LaunchRow> TEACHER =
            List.of(
                    accepted("teacher-01", "Valid Instructor Launch", d -> {}),
                    accepted(
                            "teacher-02",
                            "Valid Instructor Launch with Roles",
                            d -> d.roles(INSTRUCTOR, PERSON + "Staff", PERSON + "Other")),
                    accepted(
                            "teacher-03",
                            "Valid Instructor Launch Short Role",
                            d -> d.roles("Instructor")),
                    accepted(
                            "teacher-04",
                            "Valid Instructor Launch Unknown Role",
                            d -> d.roles(UNKNOWN)),
                    accepted("teacher-05", "Valid Instructor Launch No Role", d -> d.roles("")),
                    accepted(
                            "teacher-06",
                            "Valid Instructor Launch Email Only",
                            d -> d.without(NAMES)),
                    accepted(
                            "teacher-07",
                            "Valid Instructor Launch Names Only",
                            d -> d.without("email")),
                    accepted(
                            "teacher-08",
                            "Valid Instructor No PII",
                            d -> d.without(NAMES).without("email")),
                    accepted(
                            "teacher-09",
                            "Valid Instructor Email Without Context",
                            d -> d.without(NAMES).without("context")));

    static final List<LaunchRow> STUDENT =
            List.of(
                    student("01", "Valid Student Launch", d -> {}),
                    student(
                            "02",
                            "Valid Student Launch with Roles",
                            d -> d.roles(LEARNER, PERSON + "Student", MEMBER + "Mentor")),
                    student("03", "Valid Student Launch Short Role", d -> d.roles("Learner")),
                    student(
                            "04",
                            "Valid Student Launch Unknown Role",
                            d -> d.roles(LEARNER, UNKNOWN)),
                    student("05", "Valid Student Launch No Role", d -> d.roles("")),
                    student("06", "Valid Student Launch Email Only", d -> d.without(NAMES)),
                    student("07", "Valid Student Launch Names Only", d -> d.without("email")),
                    student("08", "Valid Student No PII", d -> d.without(NAMES).without("email")),
                    student(
                            "09",
                            "Valid Student Email Without Context",
                            d -> d.without(NAMES).without("context")));

    private static LaunchRow student(String number, String name, Consumer<LaunchDraft> sent) {
        return accepted("student-" + number, name, d -> sent.accept(d.roles(LEARNER)));
    }
}
