package org.nastavnik.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolOwned;

/** An organisation that helps the programme, and the agreement with it. */
@Entity
@Table(name = "partner_organisation")
@NamedQuery(
        name = "PartnerOrganisation.ofSchool",
        query =
                "select p from PartnerOrganisation p where p.schoolId = :school"
                        + " order by p.shortName, p.id")
public class PartnerOrganisation extends SchoolOwned {

    /**
     * @param headAuthority on what the head acts, in the genitive; null for the charter
     * @param agreement null while it is not signed
     * @param validTo null where it has no end
     */
    public record Facts(
            String fullName,
            String shortName,
            String address,
            @Nullable String inn,
            @Nullable String ogrn,
            String headPost,
            PersonName head,
            Gender headGender,
            @Nullable String headAuthority,
            String purpose,
            boolean givesMentors,
            @Nullable Registration agreement,
            @Nullable LocalDate validTo) {}

    private String fullName;
    private String shortName;
    private String address;
    private @Nullable String inn;
    private @Nullable String ogrn;
    private String headPost;
    private String headLast;
    private String headFirst;
    private @Nullable String headMiddle;

    @Enumerated(EnumType.STRING)
    private Gender headGender;

    private @Nullable String headAuthority;
    private String purpose;
    private boolean givesMentors;
    private @Nullable String agreementNumber;
    private @Nullable LocalDate agreementDate;
    private @Nullable LocalDate validTo;

    protected PartnerOrganisation() {}

    PartnerOrganisation(long schoolId, Facts facts) {
        super(schoolId);
        become(facts);
    }

    final void become(Facts facts) {
        fullName = facts.fullName();
        shortName = facts.shortName();
        address = facts.address();
        inn = facts.inn();
        ogrn = facts.ogrn();
        headPost = facts.headPost();
        headLast = facts.head().lastName();
        headFirst = facts.head().firstName();
        headMiddle = facts.head().middleName();
        headGender = facts.headGender();
        headAuthority = facts.headAuthority();
        purpose = facts.purpose();
        givesMentors = facts.givesMentors();
        agreementNumber = facts.agreement() == null ? null : facts.agreement().number();
        agreementDate = facts.agreement() == null ? null : facts.agreement().date();
        validTo = facts.validTo();
    }

    Facts facts() {
        return new Facts(
                fullName,
                shortName,
                address,
                inn,
                ogrn,
                headPost,
                headName(),
                headGender,
                headAuthority,
                purpose,
                givesMentors,
                agreement(),
                validTo);
    }

    private PersonName headName() {
        return new PersonName(headLast, headFirst, headMiddle);
    }

    Institution institution() {
        return new Institution(
                InstitutionName.of(fullName), InstitutionName.of(shortName), address, inn, ogrn);
    }

    Signatory head() {
        return new Signatory(Post.of(headPost), DeclinableName.of(headName(), headGender));
    }

    public String shortName() {
        return shortName;
    }

    /** Null while it is not signed. */
    public @Nullable Registration agreement() {
        return agreementNumber == null || agreementDate == null
                ? null
                : new Registration(agreementNumber, agreementDate);
    }

    /** Its agreement binds on that day. */
    public boolean isBoundOn(LocalDate day) {
        Registration signed = agreement();
        return signed != null
                && !signed.date().isAfter(day)
                && (validTo == null || !validTo.isBefore(day));
    }
}
