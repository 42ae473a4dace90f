package org.nastavnik.people;

/** An account got its person, otherwise than by an answer to its request. */
public record IdentityLinked(long identityId, long personId) {}
