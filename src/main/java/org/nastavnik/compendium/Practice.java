package org.nastavnik.compendium;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A practice of mentoring worth showing to others. Its authors write it and call it ready; the
 * curator includes it in the compendium, which needs the consent of every grown-up author, for he
 * is named in what leaves the school. The methodical centre hands the best on to the regional
 * centre, and tells when they are published.
 */
@Entity
@Table(name = "practice")
@NamedQuery(
        name = "Practice.includedOfYear",
        query =
                "select p from Practice p where p.schoolId = :school and p.startYear = :year and"
                        + " p.state in :states order by p.title, p.id")
@NamedQuery(
        name = "Practice.ofYear",
        query =
                "select p from Practice p where p.schoolId = :school and p.startYear = :year"
                        + " order by p.title, p.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.authors")
        })
public class Practice extends SchoolOwned {

    /** The life of a practice. */
    public enum State {
        DRAFT,
        READY,
        INCLUDED,
        SENT_TO_RNC,
        PUBLISHED;

        /** Its authors may still write. */
        boolean open() {
            return this == DRAFT || this == READY;
        }

        /** In the compendium of its school, whatever came after. */
        public boolean included() {
            return !open();
        }
    }

    private int startYear;
    private String title;
    private String formCode;
    @Lob private @Nullable String problem;
    @Lob private @Nullable String goal;
    @Lob private @Nullable String targetGroup;
    @Lob private @Nullable String description;
    @Lob private @Nullable String steps;
    @Lob private @Nullable String resources;
    @Lob private @Nullable String results;
    @Lob private @Nullable String replication;
    @Lob private @Nullable String scaling;
    @Lob private @Nullable String risks;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "practiceId", nullable = false)
    @OrderBy("id")
    private List<PracticeAuthor> authors = new ArrayList<>();

    protected Practice() {}

    Practice(long schoolId, SchoolYear year, Texts texts, Collection<Long> authors) {
        super(schoolId);
        this.startYear = year.startYear();
        write(texts, authors);
    }

    record Texts(
            String title,
            String formCode,
            @Nullable String problem,
            @Nullable String goal,
            @Nullable String targetGroup,
            @Nullable String description,
            @Nullable String steps,
            @Nullable String resources,
            @Nullable String results,
            @Nullable String replication,
            @Nullable String scaling,
            @Nullable String risks) {}

    /** Authors who stay keep their consent; a changed text has to be called ready again. */
    final void write(Texts texts, Collection<Long> authorIds) {
        if (state.included()) {
            throw new RuleBroken("compendium.rule.practiceIncluded");
        }
        if (authorIds.isEmpty()) {
            throw new RuleBroken("compendium.rule.noAuthor");
        }
        title = texts.title();
        formCode = texts.formCode();
        problem = texts.problem();
        goal = texts.goal();
        targetGroup = texts.targetGroup();
        description = texts.description();
        steps = texts.steps();
        resources = texts.resources();
        results = texts.results();
        replication = texts.replication();
        scaling = texts.scaling();
        risks = texts.risks();
        authors.removeIf(author -> !authorIds.contains(author.personId()));
        authorIds.stream()
                .filter(id -> !isAuthor(id))
                .forEach(id -> authors.add(new PracticeAuthor(id)));
        state = State.DRAFT;
    }

    /** Fields without which a practice says nothing, as the names of the form. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (goal == null) {
            missing.add("goal");
        }
        if (description == null) {
            missing.add("description");
        }
        if (results == null) {
            missing.add("results");
        }
        return missing;
    }

    void ready() {
        if (!missing().isEmpty()) {
            throw new RuleBroken("compendium.rule.practiceIncomplete");
        }
        if (state == State.DRAFT) {
            state = State.READY;
        }
    }

    /**
     * @param named the authors whom the compendium will name: all but pupils
     */
    void include(Collection<Long> named) {
        if (state != State.READY) {
            throw new RuleBroken("compendium.rule.practiceNotReady");
        }
        if (!withoutConsent(named).isEmpty()) {
            throw new RuleBroken("compendium.rule.noConsent");
        }
        state = State.INCLUDED;
    }

    void exclude() {
        if (state == State.SENT_TO_RNC || state == State.PUBLISHED) {
            throw new RuleBroken("compendium.rule.practiceSent");
        }
        if (state == State.INCLUDED) {
            state = State.READY;
        }
    }

    /** A file came or went: what was called ready has to be looked at again. */
    void changed() {
        if (state.included()) {
            throw new RuleBroken("compendium.rule.practiceIncluded");
        }
        state = State.DRAFT;
    }

    /** The methodical centre hands it to the regional centre. */
    void send() {
        if (state != State.INCLUDED) {
            throw new RuleBroken("compendium.rule.practiceNotIncluded", title);
        }
        state = State.SENT_TO_RNC;
    }

    void publish() {
        if (state != State.SENT_TO_RNC) {
            throw new RuleBroken("compendium.rule.practiceNotSent", title);
        }
        state = State.PUBLISHED;
    }

    void consent(long personId, long witness, LocalDate day) {
        author(personId).consent(witness, day);
    }

    /** A name that may not leave the school takes the practice out of the compendium. */
    void withdrawConsent(long personId) {
        author(personId).withdraw();
        if (state.included()) {
            state = State.READY;
        }
    }

    List<Long> withoutConsent(Collection<Long> named) {
        return authors.stream()
                .filter(author -> author.consentOn() == null)
                .map(PracticeAuthor::personId)
                .filter(named::contains)
                .toList();
    }

    private PracticeAuthor author(long personId) {
        return authors.stream()
                .filter(author -> author.personId() == personId)
                .findFirst()
                .orElseThrow(() -> new PracticeNotFound(id()));
    }

    public boolean isAuthor(long personId) {
        return authors.stream().anyMatch(author -> author.personId() == personId);
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public State state() {
        return state;
    }

    public List<Long> authors() {
        return authors.stream().map(PracticeAuthor::personId).toList();
    }

    List<PracticeAuthor> consents() {
        return List.copyOf(authors);
    }

    Texts texts() {
        return new Texts(
                title,
                formCode,
                problem,
                goal,
                targetGroup,
                description,
                steps,
                resources,
                results,
                replication,
                scaling,
                risks);
    }

    public String title() {
        return title;
    }

    public String formCode() {
        return formCode;
    }
}
