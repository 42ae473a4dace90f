package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.NamelessPicture;
import org.nastavnik.docx.NamelessWord;
import org.nastavnik.shared.RuleBroken;

/** The files of all portfolios. */
@ApplicationScoped
class PortfolioFiles {

    static final int MOST = 20;

    @PersistenceContext EntityManager entities;

    void add(PortfolioFile file) {
        entities.persist(file);
        entities.flush();
    }

    void remove(PortfolioFile file) {
        entities.remove(file);
    }

    List<PortfolioFile> of(Portfolio portfolio) {
        return entities.createNamedQuery("PortfolioFile.of", PortfolioFile.class)
                .setParameter("school", portfolio.schoolId())
                .setParameter("portfolio", portfolio.id())
                .getResultList();
    }

    PortfolioFile byId(long id, Portfolio portfolio) {
        return of(portfolio).stream()
                .filter(file -> file.id() == id)
                .findFirst()
                .orElseThrow(() -> new PortfolioNotFound(id));
    }

    /** Files without which the regulation takes nothing. */
    List<String> missing(Portfolio portfolio, Contest contest) {
        List<String> known = new ArrayList<>();
        of(portfolio).stream()
                .map(PortfolioFile::title)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return contest.files().mandatory().stream()
                .filter(title -> !known.contains(title))
                .toList();
    }

    /** «Видеоконспект», «Приложение 2»: nothing that its author has named. */
    String name(PortfolioFile file, Portfolio portfolio) {
        String title = file.title();
        return title != null ? title : PaperWords.of("annex", of(portfolio).indexOf(file) + 1);
    }

    Response download(PortfolioFile file, Portfolio portfolio) {
        return download(file, portfolio, file.content());
    }

    /** For experts who shall not know the author: without what his program has noted of him. */
    Response blind(PortfolioFile file, Portfolio portfolio) {
        return download(file, portfolio, nameless(file));
    }

    private static byte[] nameless(PortfolioFile file) {
        try {
            return switch (file.type()) {
                case DOCX -> NamelessWord.of(file.content()).bytes();
                case JPEG, PNG -> NamelessPicture.of(file.content());
                case PDF -> file.content();
            };
        } catch (GuestRejected unread) {
            throw new RuleBroken("contest.rule.fileUnread");
        }
    }

    private Response download(PortfolioFile file, Portfolio portfolio, byte[] content) {
        String name = name(file, portfolio).replaceAll("[\\\\/:*?\"<>|]", "");
        return DocumentFile.download(
                content, name + "." + file.type().ending(), file.type().mediaType());
    }
}
