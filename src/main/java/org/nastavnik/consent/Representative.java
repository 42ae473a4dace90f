package org.nastavnik.consent;

import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/**
 * Who acts for a minor.
 *
 * @param relation «мать», «отец», «усыновитель», «опекун» (under 14), «попечитель» (14–17)
 * @param document what proves the authority of a guardian; null for parents, whom the child's own
 *     document names
 */
public record Representative(DeclinableName name, Post relation, @Nullable String document) {}
