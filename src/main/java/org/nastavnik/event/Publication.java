package org.nastavnik.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** What the school has published of the programme, and whom it names or shows. */
@Entity
@Table(name = "publication")
@NamedQuery(
        name = "Publication.ofYear",
        query =
                "select p from Publication p where p.schoolId = :school and p.startYear = :year"
                        + " order by p.publishedOn desc, p.id desc")
@NamedQuery(
        name = "Publication.ofAddress",
        query = "select p from Publication p where p.schoolId = :school and p.url = :url")
@NamedQuery(
        name = "Publication.naming",
        query =
                "select p from Publication p where p.schoolId = :school and :person member of"
                        + " p.persons order by p.publishedOn, p.id")
public class Publication extends SchoolOwned {

    /**
     * @param resource where it is: the site of the school, its page in a network
     * @param pictured the persons are shown
     * @param persons who is named or shown
     */
    public record Facts(
            String title,
            String url,
            LocalDate publishedOn,
            String resource,
            @Nullable String rubric,
            boolean pictured,
            Set<Long> persons) {}

    private int startYear;
    private String title;
    private String url;
    private LocalDate publishedOn;
    private String resource;
    private @Nullable String rubric;
    private boolean pictured;

    @ElementCollection
    @CollectionTable(name = "publication_person", joinColumns = @JoinColumn(name = "publicationId"))
    @Column(name = "personId")
    private Set<Long> persons = new TreeSet<>();

    protected Publication() {}

    Publication(long schoolId, Facts facts) {
        super(schoolId);
        become(facts);
    }

    final void become(Facts facts) {
        startYear = SchoolYear.of(facts.publishedOn()).startYear();
        title = facts.title();
        url = facts.url();
        publishedOn = facts.publishedOn();
        resource = facts.resource();
        rubric = facts.rubric();
        pictured = facts.pictured();
        persons.retainAll(facts.persons());
        persons.addAll(facts.persons());
    }

    public Facts facts() {
        return new Facts(
                title, url, publishedOn, resource, rubric, pictured, new TreeSet<>(persons));
    }
}
