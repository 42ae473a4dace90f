package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** The person who signs; null until the school names one. */
    public @Nullable Long directorId() {
        return directorId;
    }
}
