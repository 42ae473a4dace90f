package org.nastavnik.document;

import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/** Who signs, or who is made responsible, with the post on the paper's day. */
public record Signatory(Post post, DeclinableName name) {}
