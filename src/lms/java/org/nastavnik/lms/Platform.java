package org.nastavnik.lms;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Everything the demonstration LMS keeps; gone when it stops. */
public final class Platform {

    static final String VERSION = "4.5.6 (Build: 20250811)";
    static final String VERSION_NUMBER = "2024100706";
    static final ZoneId ZONE = ZoneId.of("Asia/Tomsk");

    private final String baseUrl;
    private final Clock clock;
    private final String storage;
    private final Keys keys = Keys.make();
    private final Users users = Users.ofDemonstration();
    private final Course course = new Course();
    private final Tools tools = new Tools();
    private final Gradebook gradebook = new Gradebook();
    private final Sessions sessions = new Sessions();
    private final AccessTokens tokens;
    private final ToolKeys toolKeys = new ToolKeys();

    Platform(String baseUrl, Clock clock, String storage) {
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.storage = storage;
        this.tokens = new AccessTokens(clock);
    }

    /** Also the issuer: no slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    String url(String path) {
        return baseUrl + path;
    }

    public Clock clock() {
        return clock;
    }

    /** The frame that keeps data for tools, if this platform has one. */
    Optional<String> storage() {
        return Optional.ofNullable(storage);
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    public Keys keys() {
        return keys;
    }

    public Users users() {
        return users;
    }

    public Course course() {
        return course;
    }

    public Tools tools() {
        return tools;
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    Sessions sessions() {
        return sessions;
    }

    public AccessTokens tokens() {
        return tokens;
    }

    ToolKeys toolKeys() {
        return toolKeys;
    }

    /** The course of that number, the municipal one where none is named. */
    int courseNumbered(String number) {
        int course = number.matches("\\d{1,6}") ? Integer.parseInt(number) : Course.ID;
        if (!course().has(course)) {
            throw new PlatformError("Такого курса нет.");
        }
        return course;
    }

    /**
     * What a teacher does before a new year: the activities come along with their parameters and
     * columns, under new numbers.
     */
    public int copyCourse() {
        int copy = course.begin();
        for (Activity activity : course.activities()) {
            Activity copied = course.copy(activity, copy);
            gradebook
                    .ofLink(activity.instance())
                    .ifPresent(
                            item ->
                                    gradebook.add(
                                            item.label(),
                                            item.maximum(),
                                            item.resourceId(),
                                            item.tag(),
                                            copied.instance()));
        }
        return copy;
    }

    /** Which course a column of the grade book stands in. */
    int courseOf(Gradebook.Item item) {
        return course.withInstance(Integer.toString(item.link()))
                .map(Activity::course)
                .orElse(Course.ID);
    }

    /**
     * Also puts the two activities of the demonstration into the course, which in Moodle a teacher
     * would do.
     */
    public void activate(Tool tool) {
        tool.activate();
        boolean known =
                course.activities().stream().anyMatch(activity -> activity.tool() == tool.id());
        if (!known) {
            course.add(
                    tool, "Наставник", "Пары, планы, встречи и документы программы наставничества");
            Activity graded =
                    course.add(
                            tool,
                            "Наставник: выполнение плана",
                            "Доля выполненного по плану работы пары");
            gradebook.add(graded.title(), 100, "", "", graded.instance());
        }
    }
}
