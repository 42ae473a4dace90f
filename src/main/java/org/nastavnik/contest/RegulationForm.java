package org.nastavnik.contest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What the regulation asks for, as the methodist types it; stages and criteria are rows. */
public class RegulationForm {

    static final int STAGES = 6;
    static final int CRITERIA = 20;
    private static final int SPARE = 2;
    private static final int MOST_POINTS = 100;

    @FormParam("version")
    public long version;

    @FormParam("categories")
    @DefaultValue("")
    @Size(max = 5000)
    public String categories = "";

    @FormParam("submission")
    @DefaultValue("")
    @Size(max = 2000)
    public String submission = "";

    @FormParam("ownSite")
    public @Nullable String ownSite;

    @FormParam("nominated")
    public @Nullable String nominated;

    @FormParam("expertsEach")
    @DefaultValue("2")
    public String expertsEach = "2";

    @FormParam("fileTypes")
    public List<String> fileTypes = new ArrayList<>();

    @FormParam("maxMegabytes")
    @DefaultValue("10")
    public String maxMegabytes = "10";

    @FormParam("maxPages")
    @DefaultValue("30")
    public String maxPages = "30";

    @FormParam("mandatory")
    @DefaultValue("")
    @Size(max = 2000)
    public String mandatory = "";

    @FormParam("stageTitle")
    public List<String> stageTitle = new ArrayList<>();

    @FormParam("stageKind")
    public List<String> stageKind = new ArrayList<>();

    @FormParam("stageFrom")
    public List<String> stageFrom = new ArrayList<>();

    @FormParam("stageTo")
    public List<String> stageTo = new ArrayList<>();

    @FormParam("stageTrial")
    public List<String> stageTrial = new ArrayList<>();

    @FormParam("criterionKind")
    public List<String> criterionKind = new ArrayList<>();

    @FormParam("criterionText")
    public List<String> criterionText = new ArrayList<>();

    @FormParam("criterionMost")
    public List<String> criterionMost = new ArrayList<>();

    static RegulationForm of(Contest contest) {
        Regulation known = contest.regulation();
        RegulationForm form = new RegulationForm();
        form.version = contest.version();
        form.categories = String.join("\n", known.categories());
        form.submission = Objects.requireNonNullElse(known.submission(), "");
        form.ownSite = known.ownSite() ? "yes" : null;
        form.nominated = known.nominated() ? "yes" : null;
        form.expertsEach = String.valueOf(known.expertsEach());
        form.fileTypes = known.files().types().stream().map(Enum::name).toList();
        form.maxMegabytes = String.valueOf(known.files().maxMegabytes());
        form.maxPages = String.valueOf(known.files().maxPages());
        form.mandatory = String.join("\n", known.files().mandatory());
        known.stages().forEach(form::show);
        known.criteria().forEach(form::show);
        return form;
    }

    private void show(ContestStage stage) {
        stageTitle.add(stage.title());
        stageKind.add(stage.kind().name());
        stageFrom.add(stage.beginsOn().toString());
        stageTo.add(stage.endsOn().toString());
        stageTrial.add(Objects.requireNonNullElse(stage.trial(), ""));
    }

    private void show(ContestCriterion criterion) {
        criterionKind.add(criterion.kind().name());
        criterionText.add(criterion.content());
        criterionMost.add(String.valueOf(criterion.most()));
    }

    /** Rows that are filled, and some to fill. */
    int stageRows() {
        return Math.min(STAGES, stageTitle.size() + SPARE);
    }

    int criterionRows() {
        return Math.min(CRITERIA, criterionText.size() + SPARE);
    }

    /** "" beyond the last row. */
    public static String cell(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }

    @Nullable Regulation regulation(Problems problems) {
        int experts = number(expertsEach, "expertsEach", 2, Regulation.MOST_EXPERTS, problems);
        Regulation.FileRules files = files(problems);
        List<ContestStage> stages = new StageRows(this).read(problems);
        List<ContestCriterion> criteria = criteria(problems);
        if (!problems.isEmpty()) {
            return null;
        }
        return new Regulation(
                Typed.lines(categories),
                Typed.text(submission),
                ownSite != null,
                nominated != null,
                experts,
                files,
                stages,
                criteria);
    }

    private Regulation.FileRules files(Problems problems) {
        List<UploadType> types =
                Arrays.stream(UploadType.values())
                        .filter(type -> fileTypes.contains(type.name()))
                        .toList();
        if (types.isEmpty()) {
            problems.add("fileTypes", "contest.problem.fileTypes");
        }
        return new Regulation.FileRules(
                types,
                number(
                        maxMegabytes,
                        "maxMegabytes",
                        1,
                        Regulation.FileRules.MOST_MEGABYTES,
                        problems),
                number(maxPages, "maxPages", 1, 500, problems),
                Typed.lines(mandatory));
    }

    private List<ContestCriterion> criteria(Problems problems) {
        List<ContestCriterion> criteria = new ArrayList<>();
        for (int row = 0; row < Math.min(CRITERIA, criterionText.size()); row++) {
            String text = cell(criterionText, row).strip();
            if (text.isEmpty()) {
                continue;
            }
            String field = "criterionMost" + row;
            int most = number(cell(criterionMost, row), field, 1, MOST_POINTS, problems);
            StageKind kind =
                    Typed.choice(
                            StageKind.class,
                            cell(criterionKind, row),
                            "criterionKind" + row,
                            problems);
            if (text.length() > 500) {
                problems.add("criterionText" + row, "site.problem.Size", 500);
            }
            if (kind != null) {
                criteria.add(new ContestCriterion(criteria.size() + 1, kind, text, most));
            }
        }
        return criteria;
    }

    private static int number(String typed, String field, int least, int most, Problems problems) {
        Integer number = Typed.number(typed, field, problems);
        if (number == null || number < least || number > most) {
            if (!problems.has(field)) {
                problems.add(field, "contest.problem.between", least, most);
            }
            return least;
        }
        return number;
    }
}
