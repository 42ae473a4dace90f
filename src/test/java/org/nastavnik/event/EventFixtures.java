package org.nastavnik.event;

/** Events and publications for tests of other rooms. */
public final class EventFixtures {

    private EventFixtures() {}

    public static ProgrammeEvent event(long schoolId, ProgrammeEvent.Facts facts) {
        return new ProgrammeEvent(schoolId, facts);
    }

    public static Publication publication(long schoolId, Publication.Facts facts) {
        return new Publication(schoolId, facts);
    }
}
