package org.nastavnik.compendium;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Approval;
import org.nastavnik.document.Letterhead;
import org.nastavnik.docx.Picture;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;
import org.nastavnik.monitoring.DepersonalisedData.Cell;
import org.nastavnik.monitoring.Impact;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.monitoring.Satisfaction;
import org.nastavnik.monitoring.Swot;
import org.nastavnik.site.Typed;
import org.nastavnik.survey.Score;

/**
 * What the yearly compendium of a school (D32) prints.
 *
 * @param year «2026 – 2027»
 * @param issued the calendar year on the title page
 * @param edition «для передачи в методический центр»; null for the full edition
 * @param introduction one paragraph each
 * @param plansNote of how many pairs and groups the plans tell; null where of all
 * @param roadMap null where the school keeps none in the program
 * @param process first stage of monitoring; null where it was not carried out
 * @param impact second stage of monitoring, a parameter each
 * @param swot null where none was made
 * @param conclusions one paragraph each
 */
public record SchoolCompendium(
        Letterhead school,
        String city,
        String year,
        int issued,
        @Nullable String edition,
        Approval approval,
        List<String> introduction,
        Programme programme,
        List<FormNumbers> byForm,
        Totals totals,
        @Nullable String plansNote,
        List<Indicator> indicators,
        @Nullable RoadMap roadMap,
        @Nullable Process process,
        List<Change> impact,
        @Nullable Swot swot,
        List<OrderLine> orders,
        List<String> conclusions,
        List<Event> events,
        List<PracticeText> practices,
        List<Link> links) {

    /**
     * @param basis the acts that the programme stands on, one each
     */
    public record Programme(
            LocalDate from,
            LocalDate to,
            DeclinableName curator,
            Post curatorPost,
            List<String> forms,
            List<String> basis) {}

    /** What describes one or two persons is told in the full edition only. */
    public record FormNumbers(
            String form,
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            Outcome plans) {}

    public record Totals(
            Cell mentors, Cell mentees, Cell pairs, Cell groups, Cell meetings, Outcome plans) {}

    public record Indicator(String name, String target, String value, String status) {}

    /** Rows of the road map: done of all. */
    public record RoadMap(int done, int all) {}

    /** How the participants see the programme. */
    public record Process(List<Satisfaction> satisfaction, List<Mean> means) {}

    /**
     * Means of questions that belong together.
     *
     * @param difference null where either is not told
     */
    public record Mean(
            String question, Marks expected, Marks found, @Nullable BigDecimal difference) {}

    /**
     * @param few too few to be told
     * @param mean null where there are no marks, or few
     */
    public record Marks(boolean few, @Nullable BigDecimal mean) {

        static Marks of(Score score) {
            return new Marks(score.few(), score.mean());
        }
    }

    /**
     * What the programme has changed in those who were measured twice.
     *
     * @param few too few to be told
     */
    public record Change(
            String parameter,
            boolean fallIsGood,
            int n,
            boolean few,
            @Nullable BigDecimal entry,
            @Nullable BigDecimal exit,
            @Nullable BigDecimal change) {

        static Change of(Impact impact) {
            return new Change(
                    impact.parameter(),
                    impact.fallIsGood(),
                    impact.n(),
                    impact.few(),
                    impact.entry(),
                    impact.exit(),
                    impact.change());
        }
    }

    public record OrderLine(LocalDate date, String number, String title) {}

    /**
     * A general meeting: networking, business game, final event.
     *
     * @param attendees null where nobody counted
     * @param text methodical description, one paragraph each
     * @param photos with the consent of everybody to be seen on them
     * @param attachments names of presentations and other files
     * @param mark in its place come the files; null where there are none
     */
    public record Event(
            String title,
            LocalDate date,
            String place,
            @Nullable Integer attendees,
            List<String> text,
            List<Photo> photos,
            List<String> attachments,
            @Nullable String mark) {

        static Event of(CompendiumItem item, Attached files) {
            return new Event(
                    item.title(),
                    item.heldOn(),
                    item.place(),
                    item.attendees(),
                    Typed.lines(item.description()),
                    List.of(),
                    files.named(Typed.lines(item.attachments())),
                    files.mark());
        }
    }

    public record Photo(Picture image, String caption) {}

    /**
     * @param description one paragraph each
     * @param mark in its place come the files; null where there are none
     */
    public record PracticeText(
            String title,
            String form,
            List<String> authors,
            @Nullable String problem,
            String goal,
            @Nullable String targetGroup,
            List<String> description,
            List<String> steps,
            @Nullable String resources,
            List<String> results,
            @Nullable String replication,
            @Nullable String scaling,
            @Nullable String risks,
            List<String> attachments,
            @Nullable String mark) {

        static PracticeText of(
                Practice practice, String form, List<String> authors, Attached files) {
            Practice.Texts texts = practice.texts();
            return new PracticeText(
                    texts.title(),
                    form,
                    authors,
                    texts.problem(),
                    Objects.requireNonNullElse(texts.goal(), ""),
                    texts.targetGroup(),
                    Typed.lines(texts.description()),
                    Typed.lines(texts.steps()),
                    texts.resources(),
                    Typed.lines(texts.results()),
                    texts.replication(),
                    texts.scaling(),
                    texts.risks(),
                    files.names(),
                    files.mark());
        }
    }

    public record Link(String title, String address) {

        private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

        /** «Раздел на сайте: https://…»; a bare address has no title. */
        static Link of(String line) {
            Matcher found = ADDRESS.matcher(line);
            if (!found.find()) {
                return new Link(line, "");
            }
            String title = line.substring(0, found.start()).strip().replaceAll("[\\s:–—-]+$", "");
            return new Link(title, found.group());
        }
    }
}
