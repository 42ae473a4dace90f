package org.nastavnik.school;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.AlsoInArchive;

/**
 * A reorganised school is only read: whoever comes as one of its people changes nothing, unless the
 * address says itself why he may. Stands behind the checks of session and forgery.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class ArchiveGuard implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;
    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !isOpen(resource)) {
            current.chosenSchool().ifPresent(years::requireWorking);
        }
    }

    private static boolean isOpen(ResourceInfo asked) {
        return asked.getResourceMethod().isAnnotationPresent(AlsoInArchive.class)
                || asked.getResourceClass().isAnnotationPresent(AlsoInArchive.class);
    }
}
