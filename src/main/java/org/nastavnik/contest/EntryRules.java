package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may send what to a contest, as it is kept: its regulation without stages and criteria. */
@Embeddable
public class EntryRules {

    @Lob private @Nullable String categories;
    @Lob private @Nullable String submission;
    private boolean ownSite;
    private boolean nominated;
    private int expertsEach;
    private String fileTypes;
    private int maxMegabytes;
    private int maxPages;
    @Lob private @Nullable String mandatoryFiles;

    protected EntryRules() {}

    EntryRules(Regulation regulation) {
        categories = String.join("\n", regulation.categories());
        submission = regulation.submission();
        ownSite = regulation.ownSite();
        nominated = regulation.nominated();
        expertsEach = regulation.expertsEach();
        Regulation.FileRules files = regulation.files();
        fileTypes = files.types().stream().map(Enum::name).collect(Collectors.joining(","));
        maxMegabytes = files.maxMegabytes();
        maxPages = files.maxPages();
        mandatoryFiles = String.join("\n", files.mandatory());
    }

    Regulation with(List<ContestStage> stages, List<ContestCriterion> criteria) {
        return new Regulation(
                lines(categories),
                submission,
                ownSite,
                nominated,
                expertsEach,
                files(),
                stages,
                criteria);
    }

    Regulation.FileRules files() {
        return new Regulation.FileRules(
                Arrays.stream(fileTypes.split(",")).map(UploadType::valueOf).toList(),
                maxMegabytes,
                maxPages,
                lines(mandatoryFiles));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    boolean ownSite() {
        return ownSite;
    }

    boolean nominated() {
        return nominated;
    }

    int expertsEach() {
        return expertsEach;
    }
}
