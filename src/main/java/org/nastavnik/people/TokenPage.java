package org.nastavnik.people;

import org.jspecify.annotations.Nullable;

public record TokenPage(@Nullable String token) {}
