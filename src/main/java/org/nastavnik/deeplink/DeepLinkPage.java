package org.nastavnik.deeplink;

/** The form that carries the answer to the platform. */
public record DeepLinkPage(String action, String jwt) {}
