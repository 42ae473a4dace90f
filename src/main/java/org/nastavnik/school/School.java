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
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/**
 * A school. Its names, director and founder are dated: what was printed before a renaming keeps the
 * old ones, what is dated after it uses the new.
 */
@Entity
@Table(name = "school")
@NamedQuery(
        name = "School.all",
        query = "select s from School s where s.archivedOn is null or s.archivedOn > :today",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.requisites"),
            @QueryHint(name = "eclipselink.batch", value = "s.requisites.forms")
        })
@NamedQuery(
        name = "School.archived",
        query = "select s from School s where s.archivedOn <= :today order by s.archivedOn desc")
public class School {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String city;
    private @Nullable String address;
    private @Nullable String inn;
    private @Nullable String ogrn;
    private @Nullable String site;
    private @Nullable String vkUrl;
    private String timeZone = Schools.ZONE.getId();
    private @Nullable LocalDate archivedOn;
    private @Nullable Long successorId;

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

    void enter(SchoolFacts facts) {
        moveTo(facts.city(), facts.address());
        inn = facts.inn();
        ogrn = facts.ogrn();
        site = facts.site();
        vkUrl = facts.vkUrl();
        timeZone = facts.timeZone().getId();
    }

    SchoolFacts facts() {
        return new SchoolFacts(city, address, inn, ogrn, site, vkUrl, zone());
    }

    /** Requisites from a day on; those of the same day are replaced, older ones stay. */
    void requisitesFrom(SchoolRequisites next) {
        next.keepFormsOf(on(next.validFrom()));
        from(next.validFrom()).ifPresentOrElse(r -> r.becomeAs(next), () -> requisites.add(next));
    }

    /** Today, or from a day to come. */
    public boolean isSignedBy(long person, LocalDate today) {
        SchoolRequisites now = on(today);
        return requisites.stream()
                .filter(r -> r.equals(now) || r.validFrom().isAfter(today))
                .anyMatch(r -> Long.valueOf(person).equals(r.directorId()));
    }

    /** The version that begins on that very day. */
    Optional<SchoolRequisites> from(LocalDate day) {
        return requisites.stream().filter(r -> r.validFrom().equals(day)).findFirst();
    }

    SchoolRequisites version(long versionId) {
        return requisites.stream()
                .filter(r -> r.id() == versionId)
                .findFirst()
                .orElseThrow(() -> new SchoolNotFound(versionId));
    }

    /**
     * Entered by mistake: the former version lasts on. The first stays, for no day may lack one.
     */
    void forget(SchoolRequisites version) {
        if (version.equals(versions().get(0))) {
            throw new RuleBroken("school.rule.firstVersion");
        }
        requisites.remove(version);
    }

    /** Until when they stand: the day before the next version; null for the last. */
    @Nullable LocalDate until(SchoolRequisites version) {
        return versions().stream()
                .map(SchoolRequisites::validFrom)
                .filter(from -> from.isAfter(version.validFrom()))
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    /** By date, the earliest first; they follow one another without gaps. */
    List<SchoolRequisites> versions() {
        return requisites.stream()
                .sorted(Comparator.comparing(SchoolRequisites::validFrom))
                .toList();
    }

    /** Reorganised: from that day on it is only read; its successor goes on with the work. */
    void archive(LocalDate day, @Nullable Long successor) {
        archivedOn = day;
        successorId = successor;
    }

    void takeBack() {
        archivedOn = null;
        successorId = null;
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

    public @Nullable String inn() {
        return inn;
    }

    public @Nullable String ogrn() {
        return ogrn;
    }

    public @Nullable String site() {
        return site;
    }

    public @Nullable String vkUrl() {
        return vkUrl;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** From that day on the school is only read; null while it works. */
    public @Nullable LocalDate archivedOn() {
        return archivedOn;
    }

    /** The school that goes on with the work of an archived one. */
    public @Nullable Long successorId() {
        return successorId;
    }
}
