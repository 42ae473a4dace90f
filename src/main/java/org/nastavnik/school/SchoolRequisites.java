package org.nastavnik.school;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.Declinable;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Post;

/** How the school is called and who signs for it, from a day on. */
@Entity
@Table(name = "school_requisites")
public class SchoolRequisites {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate validFrom;
    private String fullName;
    private String shortName;
    private @Nullable String founderLine;
    private String directorPost;
    private @Nullable Long directorId;
    private boolean acting;
    private @Nullable String actingGround;

    @ElementCollection
    @CollectionTable(name = "school_name_form", joinColumns = @JoinColumn(name = "requisitesId"))
    @MapKeyColumn(name = "formKey")
    @Column(name = "form")
    private Map<String, String> forms = new HashMap<>();

    protected SchoolRequisites() {}

    SchoolRequisites(
            LocalDate validFrom,
            String fullName,
            String shortName,
            @Nullable String founderLine,
            String directorPost,
            @Nullable Long directorId) {
        this.validFrom = validFrom;
        this.fullName = fullName;
        this.shortName = shortName;
        this.founderLine = founderLine;
        this.directorPost = directorPost;
        this.directorId = directorId;
    }

    /** Who signs does so for the director, by an order: «приказа от 02.11.2026 № 15-к». */
    SchoolRequisites signedByActing(@Nullable String ground) {
        acting = true;
        actingGround = ground;
        return this;
    }

    /** Corrected in place: the day stays. */
    void becomeAs(SchoolRequisites other) {
        fullName = other.fullName;
        shortName = other.shortName;
        founderLine = other.founderLine;
        directorPost = other.directorPost;
        directorId = other.directorId;
        acting = other.acting;
        actingGround = other.actingGround;
        forms.keySet().retainAll(other.forms.keySet());
        forms.putAll(other.forms);
    }

    long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String fullName() {
        return fullName;
    }

    public String shortName() {
        return shortName;
    }

    public @Nullable String founderLine() {
        return founderLine;
    }

    public String directorPost() {
        return directorPost;
    }

    /** As papers decline it; corrected forms win. */
    public InstitutionName declinableFullName() {
        return InstitutionName.of(fullName, forms(SchoolWord.FULL));
    }

    /** As papers decline it; corrected forms win. */
    public InstitutionName declinableShortName() {
        return InstitutionName.of(shortName, forms(SchoolWord.SHORT));
    }

    /** As papers decline it; corrected forms win. */
    public Post declinableDirectorPost() {
        return Post.of(directorPost, forms(SchoolWord.POST));
    }

    /** As signatures print it: «и.о. директора» where somebody acts for the director. */
    public Post signatoryPost() {
        Post post = declinableDirectorPost();
        return acting ? Post.of(SchoolWords.ACTING + post.in(Case.GEN)) : post;
    }

    /** Whoever signs acts for the director. */
    public boolean acting() {
        return acting;
    }

    /**
     * By what the acting one acts, in the genitive; null for a director, who acts by the statute.
     */
    public @Nullable String actingGround() {
        return actingGround;
    }

    Declinable declinable(SchoolWord word) {
        return switch (word) {
            case FULL -> declinableFullName();
            case SHORT -> declinableShortName();
            case POST -> declinableDirectorPost();
        };
    }

    private NameForms forms(SchoolWord word) {
        Map<Case, String> byCase = new EnumMap<>(Case.class);
        for (Case grammarCase : Case.values()) {
            String form = forms.get(word.key(grammarCase));
            if (form != null) {
                byCase.put(grammarCase, form);
            }
        }
        return new NameForms(byCase, "school/forms");
    }

    /** From now on papers take these forms of the word; all others are made by rule. */
    void correctForms(SchoolWord word, Map<Case, String> corrected) {
        for (Case grammarCase : Case.values()) {
            forms.remove(word.key(grammarCase));
        }
        corrected.forEach((grammarCase, form) -> forms.put(word.key(grammarCase), form));
    }

    /** What is still called so keeps its corrections. */
    void keepFormsOf(SchoolRequisites former) {
        for (SchoolWord word : SchoolWord.values()) {
            if (declinable(word).toString().equals(former.declinable(word).toString())) {
                correctForms(word, former.forms(word).byCase());
            }
        }
    }

    /** The person who signs; null until the school names one. */
    public @Nullable Long directorId() {
        return directorId;
    }
}
