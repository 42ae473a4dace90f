package org.nastavnik.school;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school. Its names, director and founder are dated: what was printed before a renaming keeps the
 * old ones, what is dated after it uses the new.
 */
@Entity
@Table(name = "school")
@NamedQuery(name = "School.all", query = "select s from School s where s.archivedOn is null")
public class School {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String city;
    private @Nullable String address;
    private @Nullable LocalDate archivedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "schoolId", nullable = false)
    @OrderBy("validFrom")
    private List<SchoolRequisites> requisites = new ArrayList<>();

    protected School() {}

    School(String city, @Nullable String address, SchoolRequisites first) {
        this.city = city;
        this.address = address;
        this.requisites.add(first);
    }

    void moveTo(String newCity, @Nullable String newAddress) {
        city = newCity;
        address = newAddress;
    }

    /** Requisites from a day on; those of the same day are replaced, older ones stay. */
    void requisitesFrom(SchoolRequisites next) {
        next.keepFormsOf(on(next.validFrom()));
        requisites.removeIf(r -> r.validFrom().equals(next.validFrom()));
        requisites.add(next);
    }

    /** What stood on the school's letterhead on that day; before the first entry, the first. */
    public SchoolRequisites on(LocalDate day) {
        return requisites.stream()
                .filter(r -> !r.validFrom().isAfter(day))
                .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b)
                .orElseGet(() -> requisites.get(0));
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String city() {
        return city;
    }

    public @Nullable String address() {
        return address;
    }

    public List<SchoolRequisites> requisites() {
        return List.copyOf(requisites);
    }
}
