package org.nastavnik.registration;

import org.nastavnik.site.Problems;

public record RegistrationFormPage(
        String issuer,
        String clientId,
        String auth,
        String token,
        String jwks,
        String deployments,
        boolean inner,
        Problems problems) {}
