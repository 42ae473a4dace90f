package org.nastavnik.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** What stands above and below the papers of the methodical centre. */
@Entity
@Table(name = "centre_card")
@NamedQuery(name = "CentreCard.all", query = "select c from CentreCard c order by c.id")
class CentreCard {

    /**
     * @param townGen in the genitive: «города Образцовска»
     */
    record Facts(
            @Nullable String founder,
            String fullName,
            String shortName,
            String address,
            String townGen,
            String headPost,
            PersonName head,
            Gender gender) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private long version;
    private @Nullable String founder;
    private String fullName;
    private String shortName;
    private String address;
    private String townGen;
    private String headPost;
    private String headLast;
    private String headFirst;
    private @Nullable String headMiddle;

    @Enumerated(EnumType.STRING)
    private Gender headGender;

    protected CentreCard() {}

    CentreCard(Facts facts) {
        become(facts);
    }

    final void become(Facts facts) {
        founder = facts.founder();
        fullName = facts.fullName();
        shortName = facts.shortName();
        address = facts.address();
        townGen = facts.townGen();
        headPost = facts.headPost();
        headLast = facts.head().lastName();
        headFirst = facts.head().firstName();
        headMiddle = facts.head().middleName();
        headGender = facts.gender();
    }

    Facts facts() {
        return new Facts(
                founder, fullName, shortName, address, townGen, headPost, headName(), headGender);
    }

    private PersonName headName() {
        return new PersonName(headLast, headFirst, headMiddle);
    }

    Letterhead letterhead() {
        return new Letterhead(founder, InstitutionName.of(fullName), shortName, address);
    }

    Signatory head() {
        return new Signatory(Post.of(headPost), DeclinableName.of(headName(), headGender));
    }

    String townGen() {
        return townGen;
    }

    long version() {
        return version;
    }
}
