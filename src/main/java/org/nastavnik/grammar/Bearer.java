package org.nastavnik.grammar;

import org.jspecify.annotations.Nullable;

/** Whose name a paper prints, as he was on the day of that name. */
public interface Bearer {

    long id();

    /** Class or post in that school; "" where neither is known. */
    String placeIn(long school);

    /** Null for grown-ups, whose age no paper tells, and where it is not known. */
    @Nullable Integer pupilBornIn(long school);
}
