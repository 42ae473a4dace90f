package org.nastavnik.contest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Hashes;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.CodeText;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * One of the jury of a contest, as its papers name him. Comes in by a code that the centre hands
 * him, works of his own school are never his, and having left he judges nothing more.
 */
@Entity
@Table(name = "jury_member")
@NamedQuery(
        name = "JuryMember.ofContest",
        query = "select m from JuryMember m where m.contestId = :contest order by m.lastName, m.id")
@NamedQuery(
        name = "JuryMember.ofPerson",
        query = "select m from JuryMember m where m.personId = :person order by m.id")
@NamedQuery(
        name = "JuryMember.byCode",
        query = "select m from JuryMember m where m.codeHash = :hash")
class JuryMember {

    private static final Duration LIFE_OF_CODE = Duration.ofDays(30);

    /** What one does in the jury. */
    enum Duty {
        EXPERT,
        CHAIR,
        SECRETARY;

        /** The secretary writes the minutes and marks nothing. */
        boolean marks() {
            return this != SECRETARY;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private long contestId;
    private @Nullable Long personId;
    private String lastName;
    private String firstName;
    private @Nullable String middleName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String post;
    private @Nullable Long employerId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private boolean absentee;
    private boolean onsite;
    private @Nullable String codeHash;
    private @Nullable Instant codeUntil;
    private @Nullable LocalDate leftOn;

    protected JuryMember() {}

    /**
     * @param post with the place of work, as the minutes name it
     * @param employerId the school where he works, null for one from outside
     */
    record Terms(
            PersonName name,
            Gender gender,
            String post,
            @Nullable Long employerId,
            Duty duty,
            Set<StageKind> stages) {}

    JuryMember(long contestId, Terms terms) {
        this.contestId = contestId;
        this.lastName = terms.name().lastName();
        this.firstName = terms.name().firstName();
        this.middleName = terms.name().middleName();
        this.gender = terms.gender();
        this.post = terms.post();
        this.employerId = terms.employerId();
        this.duty = terms.duty();
        this.absentee = terms.stages().contains(StageKind.ABSENTEE);
        this.onsite = terms.stages().contains(StageKind.ONSITE);
    }

    static String hash(String code) {
        return Hashes.sha256(("jury " + CodeText.read(code)).getBytes(StandardCharsets.UTF_8));
    }

    /** A new code makes the former one worthless. */
    void invite(String code, Instant now) {
        codeHash = hash(code);
        codeUntil = now.plus(LIFE_OF_CODE);
    }

    boolean mayComeIn(Instant now) {
        return codeUntil != null && now.isBefore(codeUntil) && leftOn == null && personId == null;
    }

    void comeIn(long person) {
        personId = person;
        codeHash = null;
        codeUntil = null;
    }

    void leave(LocalDate day) {
        leftOn = day;
        codeHash = null;
        codeUntil = null;
    }

    boolean judges(StageKind kind) {
        return leftOn == null && duty.marks() && (kind == StageKind.ABSENTEE ? absentee : onsite);
    }

    PersonName name() {
        return new PersonName(lastName, firstName, middleName);
    }

    Signatory signatory() {
        return new Signatory(Post.of(post), DeclinableName.of(name(), gender));
    }

    long id() {
        return id;
    }

    long contestId() {
        return contestId;
    }

    @Nullable Long personId() {
        return personId;
    }

    Gender gender() {
        return gender;
    }

    String post() {
        return post;
    }

    @Nullable Long employerId() {
        return employerId;
    }

    Duty duty() {
        return duty;
    }

    boolean hasLeft() {
        return leftOn != null;
    }
}
