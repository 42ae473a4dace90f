package org.nastavnik.lms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The municipal course, and the copies that teachers have made of it. Ids begin as on a fresh
 * Moodle: course 2, first activity with cmid 3 and instance 1.
 */
public final class Course {

    static final int ID = 2;
    static final String LABEL = "НАСТ-ПРИМЕРСК";
    static final String TITLE = "Наставничество: город Примерск (демонстрация)";
    static final String SOURCED_ID = "NAST-2026";
    static final String SUMMARY = "Курс программы наставничества";
    static final Instant BEGIN = Instant.parse("2026-08-31T17:00:00Z");
    static final Instant END = Instant.parse("2027-06-30T17:00:00Z");

    private final List<Activity> activities = new CopyOnWriteArrayList<>();
    private final AtomicInteger nextInstance = new AtomicInteger(1);
    private final AtomicInteger lastCourse = new AtomicInteger(ID);

    static Map<Integer, String> groups() {
        Map<Integer, String> groups = new LinkedHashMap<>();
        groups.put(1, "Ершовская СОШ");
        groups.put(2, "Школа № 41 города Томска");
        groups.put(3, "Школа № 644 Санкт-Петербурга");
        return groups;
    }

    public List<Activity> activities() {
        return activities(ID);
    }

    public List<Activity> activities(int course) {
        return activities.stream().filter(activity -> activity.course() == course).toList();
    }

    public Activity add(Tool tool, String title, String description) {
        return add(tool, title, description, "", Map.of(), null);
    }

    boolean has(int course) {
        return course >= ID && course <= lastCourse.get();
    }

    static String title(int course) {
        return course == ID ? TITLE : TITLE + " – копия " + (course - ID);
    }

    static String label(int course) {
        return course == ID ? LABEL : LABEL + "-" + course;
    }

    /** What «$Context.id.history» says: where the course was copied from. */
    static String history(int course) {
        return course == ID ? "" : Integer.toString(ID);
    }

    /** The number of a new course; what is to be put into it is told by {@link Platform}. */
    int begin() {
        return lastCourse.incrementAndGet();
    }

    Activity copy(Activity activity, int into) {
        return put(activity.copied(into, nextInstance.getAndIncrement()));
    }

    public Activity add(
            Tool tool,
            String title,
            String description,
            String url,
            Map<String, String> custom,
            Integer group) {
        int instance = nextInstance.getAndIncrement();
        return put(
                new Activity(
                        ID,
                        instance + 2,
                        instance,
                        tool.id(),
                        title,
                        description,
                        url,
                        "",
                        custom,
                        group));
    }

    /** An item that a tool has sent. */
    Activity add(int course, Tool tool, SentItem item) {
        int instance = nextInstance.getAndIncrement();
        return put(
                new Activity(
                        course,
                        instance + 2,
                        instance,
                        tool.id(),
                        item.title(),
                        item.text(),
                        item.url(),
                        item.icon(),
                        item.custom(),
                        null));
    }

    private Activity put(Activity activity) {
        activities.add(activity);
        return activity;
    }

    void forget(Tool tool) {
        activities.removeIf(activity -> activity.tool() == tool.id());
    }

    Activity withCmid(String cmid) {
        return activities.stream()
                .filter(activity -> Integer.toString(activity.cmid()).equals(cmid))
                .findFirst()
                .orElseThrow(() -> new PlatformError("Такого элемента курса нет."));
    }

    Optional<Activity> withInstance(String instance) {
        return activities.stream()
                .filter(activity -> Integer.toString(activity.instance()).equals(instance))
                .findFirst();
    }
}
