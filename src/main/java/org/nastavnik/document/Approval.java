package org.nastavnik.document;

import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/**
 * The mark «Утверждаю».
 *
 * @param order the order that approves, null while it is not registered: the paper then prints
 *     blanks
 */
public record Approval(Post post, DeclinableName name, @Nullable Registration order) {}
