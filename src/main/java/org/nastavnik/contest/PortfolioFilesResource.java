package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Files of a portfolio: brought, seen, taken away again while it is not submitted. */
@Path("s/{launch}/portfolio/{id}/files")
public class PortfolioFilesResource {

    @Inject VisiblePortfolios visible;
    @Inject PortfolioFiles files;
    @Inject Contests contests;
    @Inject AuthorMasks masks;
    @Inject PortfolioPages pages;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response bring(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        Portfolio portfolio = visible.ownById(id);
        Contest contest = contests.byId(portfolio.contestId());
        Problems problems = new Problems();
        String title = Typed.text(BroughtUpload.text(parts, "title"));
        BroughtUpload.Measured file = measured(parts, contest, problems);
        if (file != null) {
            keep(portfolio, contest, title, file, problems);
        }
        return problems.isEmpty()
                ? redirects.to("portfolio/" + id)
                : redirects.again(View.again("contest/portfolio", pages.show(portfolio, problems)));
    }

    private static BroughtUpload.@Nullable Measured measured(
            List<EntityPart> parts, Contest contest, Problems problems) throws IOException {
        byte[] file = BroughtUpload.read(parts, contest.files().maxMegabytes());
        return BroughtUpload.measure(file, contest.files(), problems);
    }

    private void keep(
            Portfolio portfolio,
            Contest contest,
            @Nullable String title,
            BroughtUpload.Measured brought,
            Problems problems) {
        List<PortfolioFile> known = files.of(portfolio);
        PortfolioFile file =
                new PortfolioFile(
                        portfolio,
                        contest.files().mandatory().contains(title) ? title : null,
                        brought,
                        clock.instant());
        if (portfolio.isLocked()) {
            problems.add(Problems.FORM, "contest.rule.locked");
        } else if (known.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
            problems.add(BroughtUpload.FIELD, "contest.problem.fileTwice");
        } else if (known.size() >= PortfolioFiles.MOST) {
            problems.add(BroughtUpload.FIELD, "contest.problem.tooManyFiles", PortfolioFiles.MOST);
        } else {
            portfolio.changeFiles();
            file.tellsItsAuthor(FileNames.tell(brought, masks.of(portfolio)));
            files.add(file);
        }
    }

    @GET
    @Path("{file}")
    public Response file(@PathParam("id") long id, @PathParam("file") long fileId) {
        Portfolio portfolio = visible.byId(id);
        return files.download(files.byId(fileId, portfolio), portfolio);
    }

    @POST
    @Path("{file}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("file") long fileId) {
        Portfolio portfolio = visible.ownById(id);
        portfolio.changeFiles();
        files.remove(files.byId(fileId, portfolio));
        return redirects.to("portfolio/" + id);
    }
}
