package org.nastavnik.deeplink;

/**
 * The form that carries the answer to the platform.
 *
 * @param count of the pages that were picked
 */
public record DeepLinkPage(String action, String jwt, int count) {}
