package org.nastavnik.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visitor with roles in one school, or in none, without a request. */
public final class Someone extends CurrentPerson {

    private final @Nullable Long person;
    private final @Nullable Long school;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    private Someone(@Nullable Long person, @Nullable Long school, Role... roles) {
        this.person = person;
        this.school = school;
        this.roles.addAll(Set.of(roles));
    }

    public static Someone unknown() {
        return new Someone(null, null);
    }

    public static Someone ofSchool(long school, long person, Role... roles) {
        return new Someone(person, school, roles);
    }

    public static Someone ofCentre(long person, Role... roles) {
        return new Someone(person, null, roles);
    }

    @Override
    public boolean isKnown() {
        return person != null;
    }

    @Override
    public long personId() {
        return Optional.ofNullable(person).orElseThrow();
    }

    @Override
    public Optional<Long> chosenSchool() {
        return Optional.ofNullable(school);
    }

    @Override
    public long schoolId() {
        return chosenSchool().orElseThrow();
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
