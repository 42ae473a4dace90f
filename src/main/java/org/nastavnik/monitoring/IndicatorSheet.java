package org.nastavnik.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** What a curator types for the indicators of a year, since the program cannot count it. */
@Entity
@Table(name = "indicator_sheet")
@NamedQuery(
        name = "IndicatorSheet.ofYear",
        query = "select s from IndicatorSheet s where s.schoolId = :school and s.startYear = :year")
public class IndicatorSheet extends SchoolOwned {

    private int startYear;
    private boolean allChildren;

    @ElementCollection
    @CollectionTable(name = "indicator_entry", joinColumns = @JoinColumn(name = "sheetId"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "entered")
    private Map<String, Integer> entries = new HashMap<>();

    protected IndicatorSheet() {}

    IndicatorSheet(long schoolId, SchoolYear year) {
        super(schoolId);
        startYear = year.startYear();
    }

    /**
     * @param typed by code of the indicator; what is missing is unknown
     */
    void write(Map<String, Integer> typed, boolean byAllChildren) {
        entries.keySet().retainAll(typed.keySet());
        entries.putAll(typed);
        allChildren = byAllChildren;
    }

    /** Somebody has written it. */
    boolean isKept() {
        return id != null;
    }

    Map<String, Integer> entries() {
        return new TreeMap<>(entries);
    }

    boolean allChildren() {
        return allChildren;
    }
}
