package org.nastavnik.deeplink;

import org.jspecify.annotations.Nullable;

/**
 * Where a link of a course opens nothing.
 *
 * @param heading of the kind of page that the link is for; null where the link is not known here
 * @param copied the link was made in another course
 * @param teaching the visitor can put another in its place
 */
public record LinkPage(@Nullable String heading, boolean copied, boolean teaching) {}
