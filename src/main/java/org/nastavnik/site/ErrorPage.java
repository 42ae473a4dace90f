package org.nastavnik.site;

import org.jspecify.annotations.Nullable;

/**
 * @param reference stands in the log too; null where nothing of ours went wrong
 */
public record ErrorPage(String title, String remedy, @Nullable String reference) {}
