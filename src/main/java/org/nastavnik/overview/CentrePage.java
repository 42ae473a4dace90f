package org.nastavnik.overview;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

public record CentrePage(CentreForm form, Problems problems, List<Option> genders) {}
