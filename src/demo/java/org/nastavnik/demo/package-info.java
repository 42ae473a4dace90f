/**
 * Starts everything a newcomer needs to look at the program: the service, the demonstration LMS,
 * their acquaintance.
 */
package org.nastavnik.demo;
