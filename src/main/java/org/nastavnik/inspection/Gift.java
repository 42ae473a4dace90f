package org.nastavnik.inspection;

/** What a platform may tell or allow, each by a setting of its own. */
public enum Gift {
    NAME,
    PATRONYMIC,
    EMAIL,
    GROUPS,
    ROSTER,
    GRADES
}
