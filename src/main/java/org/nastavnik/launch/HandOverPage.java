package org.nastavnik.launch;

/**
 * @param ticket goes over in the body of a POST, never in an address
 * @param check tells whether this frame keeps the session's cookie after all
 * @param page where the frame goes on if it does
 */
public record HandOverPage(String action, String ticket, String check, String page) {}
