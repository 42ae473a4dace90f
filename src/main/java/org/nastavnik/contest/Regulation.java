package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the regulation of a contest asks for, beside its dates.
 *
 * @param categories who may take part, one a line
 * @param submission where else the work is to be sent, and under which subject
 * @param ownSite applications are made on the contest's own site: the program only prints them
 * @param nominated a director must put the participant forward
 * @param expertsEach how many experts mark each work
 */
record Regulation(
        List<String> categories,
        @Nullable String submission,
        boolean ownSite,
        boolean nominated,
        int expertsEach,
        FileRules files,
        List<ContestStage> stages,
        List<ContestCriterion> criteria) {

    static final int MOST_EXPERTS = 3;

    static Regulation plain() {
        return new Regulation(
                List.of(), null, false, false, 2, FileRules.usual(), List.of(), List.of());
    }

    /**
     * @param mandatory titles of files without which nothing is submitted
     */
    record FileRules(
            List<UploadType> types, int maxMegabytes, int maxPages, List<String> mandatory) {

        /** The site takes forms of 12 MB, and something stands around the file. */
        static final int MOST_MEGABYTES = 11;

        static FileRules usual() {
            return new FileRules(
                    List.of(UploadType.PDF, UploadType.DOCX, UploadType.JPEG, UploadType.PNG),
                    10,
                    30,
                    List.of());
        }
    }
}
