package org.nastavnik.pairing;

import java.util.List;

public record UnitListPage(List<UnitLine> units, boolean mayPropose) {}
