package org.nastavnik.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

/**
 * A person of one or more schools, or of the methodical centre. Names are dated: a marriage adds a
 * name, and what was registered before keeps the old one. The program never guesses the gender. One
 * who was entered twice is merged into the other entry and from then on only tells that.
 */
@Entity
@Table(name = "person")
@NamedQuery(
        name = "Person.ofSchool",
        query =
                "select distinct p from Person p left join fetch p.affiliations f where p.id in"
                        + " (select q.id from Person q join q.affiliations a where a.schoolId ="
                        + " :school and a.endsOn is null) and p.mergedInto is null"
                        + " order by p.known.searchName, p.id, f.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.names"),
            @QueryHint(name = "eclipselink.batch", value = "p.nameForms"),
            @QueryHint(name = "eclipselink.batch", value = "p.affiliations.postForms")
        })
@NamedQuery(
        name = "Person.everOfSchool",
        query =
                "select distinct p from Person p left join fetch p.affiliations f where p.id in"
                        + " (select q.id from Person q join q.affiliations a where a.schoolId ="
                        + " :school) and p.mergedInto is null"
                        + " order by p.known.searchName, p.id, f.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.names"),
            @QueryHint(name = "eclipselink.batch", value = "p.nameForms")
        })
@NamedQuery(
        name = "Person.known",
        query =
                "select distinct p from Person p left join fetch p.affiliations f"
                        + " where p.id in :ids order by p.id, f.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.names"),
            @QueryHint(name = "eclipselink.batch", value = "p.nameForms"),
            @QueryHint(name = "eclipselink.batch", value = "p.affiliations.postForms")
        })
@NamedQuery(
        name = "Person.ofSchoolByIds",
        query =
                "select distinct p from Person p left join fetch p.affiliations f where p.id in"
                        + " (select q.id from Person q join q.affiliations a where a.schoolId ="
                        + " :school and q.id in :ids) and p.mergedInto is null"
                        + " order by p.id, f.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.names"),
            @QueryHint(name = "eclipselink.batch", value = "p.nameForms"),
            @QueryHint(name = "eclipselink.batch", value = "p.affiliations.postForms")
        })
@NamedQuery(
        name = "Person.ofSchoolById",
        query =
                "select distinct p from Person p join p.affiliations a"
                        + " where a.schoolId = :school and p.id = :id and p.mergedInto is null")
@NamedQuery(
        name = "Person.namesakes",
        query =
                "select distinct p from Person p join p.affiliations a"
                        + " where a.schoolId = :school and p.known.searchName = :name"
                        + " and p.mergedInto is null")
@NamedQuery(
        name = "Person.mergedInto",
        query = "select p from Person p where p.mergedInto = :person order by p.id")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Embedded private KnownName known;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private @Nullable LocalDate birthDate;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable Long mergedInto;

    @ElementCollection
    @CollectionTable(name = "person_name_form", joinColumns = @JoinColumn(name = "personId"))
    @MapKeyColumn(name = "grammarCase")
    @Column(name = "form")
    private Map<String, String> nameForms = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "personId", nullable = false)
    @OrderBy("validFrom")
    private List<PersonNameVersion> names = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "personId", nullable = false)
    @OrderBy("id")
    private List<Affiliation> affiliations = new ArrayList<>();

    protected Person() {}

    public Person(PersonName name, Gender gender, LocalDate since) {
        this.gender = gender;
        rename(name, since);
    }

    /**
     * From that day on the person bears the name; documents of earlier days keep the former one.
     */
    public final void rename(PersonName name, LocalDate since) {
        names.removeIf(version -> !version.validFrom().isBefore(since));
        names.add(new PersonNameVersion(name, since));
        known = new KnownName(name);
        nameForms.clear();
    }

    /** A slip of the pen: the name was never so. */
    public void correctName(PersonName name) {
        rename(name, names.isEmpty() ? LocalDate.EPOCH : names.get(names.size() - 1).validFrom());
    }

    /** As people look for it: lower case, е for ё. */
    public static String searchKey(String typed) {
        return typed.strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.forLanguageTag("ru"))
                .replace('ё', 'е');
    }

    public Affiliation affiliate(Affiliation affiliation) {
        affiliations.add(affiliation);
        return affiliation;
    }

    public PersonName name() {
        return known.name();
    }

    public PersonName nameOn(LocalDate day) {
        return names.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(PersonNameVersion::validFrom))
                .map(PersonNameVersion::name)
                .orElseGet(this::name);
    }

    /** What the person is in that school now; the last one entered where there are several. */
    public Optional<Affiliation> affiliationIn(long schoolId) {
        return all().now(schoolId);
    }

    /** What the person was in that school on that day; the present where that day is unknown. */
    public Optional<Affiliation> affiliationOn(long schoolId, LocalDate day) {
        return all().on(day, schoolId);
    }

    /** Worked in the school on that day. */
    public boolean isStaffOn(long schoolId, LocalDate day) {
        return all().isStaffOn(day, schoolId);
    }

    /**
     * Nobody else's: a person of two schools is changed by neither, for the other's papers' sake.
     * Whoever has left another school is of this one only.
     */
    public boolean isOnlyOf(long schoolId) {
        return all().areOnlyOf(schoolId);
    }

    /**
     * The school was reorganised: from that day on he is in its successor what he was there.
     *
     * @return whether he came there now
     */
    public boolean goOver(long from, long to, LocalDate day) {
        boolean comes = affiliationIn(to).isEmpty();
        if (comes) {
            affiliationIn(from).ifPresent(known -> affiliate(known.in(to, day)));
        }
        leave(from, day.minusDays(1));
        return comes;
    }

    /** That was his last day in the school. */
    public void leave(long schoolId, LocalDate lastDay) {
        all().end(schoolId, lastDay);
    }

    /** He has not left after all: what ended on that day goes on, and he is no graduate. */
    public void comeBack(long schoolId, LocalDate lastDay) {
        all().undoEnd(schoolId, lastDay);
    }

    /** The other entry of the same human takes over; what both were in a school stays told once. */
    public void mergeInto(Person other, long schoolId, LocalDate day) {
        all().giveWay(other.all(), schoolId, day);
        if (other.birthDate == null) {
            other.birthDate = birthDate;
        }
        if (other.phone == null) {
            other.phone = phone;
        }
        if (other.email == null) {
            other.email = email;
        }
        mergedInto = other.id;
    }

    /** Was the same human as somebody else, under whose entry he stands now. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /**
     * Nothing tells who he was but the number; the year of birth stays for sums.
     *
     * @param nameless stands instead of the last name
     */
    void forget(String nameless) {
        rename(new PersonName(nameless, String.valueOf(id), null), LocalDate.EPOCH);
        contacts(null, null);
        bornOn(birthDate == null ? null : birthDate.withDayOfYear(1));
    }

    /** Bears his number instead of a name. */
    public boolean isForgotten() {
        return name().firstName().equals(String.valueOf(id));
    }

    /** Post or class in that school, "" where none is known. */
    public String postIn(long schoolId) {
        return affiliationIn(schoolId).map(Affiliation::postOrGrade).orElse("");
    }

    /** The class in which he learns there or learned at last, "" where none is known. */
    public String lastGradeIn(long schoolId) {
        return all().lastAsLearner(schoolId).map(Affiliation::postOrGrade).orElse("");
    }

    /** Has the same name; the days of birth are equal, or one of them is not known. */
    boolean mayBe(@Nullable LocalDate born) {
        return birthDate == null || born == null || birthDate.equals(born);
    }

    public boolean isMinorOn(LocalDate day) {
        return childhood().isMinorOn(day);
    }

    /** Needs a representative beside or instead of himself; so does a pupil of unknown age. */
    public boolean isRepresentedIn(long schoolId, LocalDate day) {
        return childhood().isRepresentedIn(schoolId, day);
    }

    /** Under 14 the representative signs alone. */
    public boolean isRepresentedAloneOn(LocalDate day) {
        return childhood().isRepresentedAloneOn(day);
    }

    /**
     * Is not named in what leaves the school: a minor, who learns there on that day, and who ever
     * learned anywhere, unless he is known to be grown up.
     */
    public boolean isPupilOf(long schoolId, LocalDate day) {
        return childhood().isPupilOf(schoolId, day);
    }

    /**
     * As {@link #isPupilOf} in what is told of a whole school year: whoever learned there in it
     * stays a pupil of it, even if he has left since.
     */
    public boolean isPupilIn(long schoolId, SchoolYear year, LocalDate day) {
        return childhood().isPupilIn(schoolId, year, day);
    }

    /** Known to be of age, or there by his work or for his child; and no pupil anywhere. */
    public boolean isSurelyGrownUpIn(long schoolId, LocalDate day) {
        return childhood().isSurelyOverIn(schoolId, day);
    }

    private Affiliations all() {
        return new Affiliations(affiliations);
    }

    private Childhood childhood() {
        return new Childhood(birthDate, all());
    }

    /** The name of that day as papers decline it: corrected forms win. */
    public DeclinableName declinable(LocalDate day) {
        PersonName then = nameOn(day);
        Map<String, String> corrected = then.equals(name()) ? nameForms : Map.of();
        DeclinableName named =
                DeclinableName.of(then, gender, KeptForms.of(corrected, formsPage()));
        return id == null ? named : named.borneBy(new NameBearer(this, day));
    }

    /** The post as papers decline it: corrected forms win. */
    public Post declinable(Affiliation known) {
        return Post.of(known.postOrGrade(), KeptForms.of(known.postForms(), formsPage()));
    }

    private @Nullable String formsPage() {
        return id == null ? null : "persons/" + id + "/forms";
    }

    /** From now on papers take these forms; all others are made by rule. */
    public void correctForms(Map<Case, String> forms) {
        KeptForms.replace(nameForms, forms);
    }

    public void contacts(@Nullable String newPhone, @Nullable String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    public void bornOn(@Nullable LocalDate day) {
        birthDate = day;
    }

    public void genderIs(Gender known) {
        gender = known;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Gender gender() {
        return gender;
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }

    public String searchName() {
        return known.searchName();
    }

    List<PersonNameVersion> names() {
        return List.copyOf(names);
    }

    public List<Affiliation> affiliations() {
        return List.copyOf(affiliations);
    }
}
