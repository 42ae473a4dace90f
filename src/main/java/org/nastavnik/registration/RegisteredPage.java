package org.nastavnik.registration;

/**
 * @param key group of messages
 * @param closes there is a frame of the platform to close
 */
public record RegisteredPage(String key, boolean closes) {}
