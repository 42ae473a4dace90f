/**
 * The demonstration LMS: an LTI 1.3 platform that behaves as Moodle 4.5 was measured to behave,
 * quirks included. It owns invented people, a course, a grade book and its own keys, keeps
 * everything in memory and listens on the loopback only. It knows no class of the service and is
 * never part of the shipped archive.
 */
package org.nastavnik.lms;
