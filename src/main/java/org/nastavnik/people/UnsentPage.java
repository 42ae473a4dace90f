package org.nastavnik.people;

import java.util.List;
import org.nastavnik.site.Unsent;

public record UnsentPage(Unsent unsent, List<TypedValue> typed) {}
