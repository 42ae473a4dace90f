package org.nastavnik.order;

import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;

/**
 * The certificate «Лучший наставник» (D31).
 *
 * @param year in which it is given
 * @param post post, class or organisation
 * @param reason «за …»
 * @param order that rewards, null where it is not printed
 */
public record BestMentorCertificate(
        InstitutionName school,
        String city,
        int year,
        DeclinableName name,
        Post post,
        String reason,
        @Nullable Registration order,
        Signatory signatory) {}
