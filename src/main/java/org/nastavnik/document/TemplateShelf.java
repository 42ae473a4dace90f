package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;

/**
 * All templates of all rooms, and which file prints each of them where: the school's own, else the
 * city's, else the one that ships.
 */
@ApplicationScoped
public class TemplateShelf {

    /** Stands in most papers as {@code {{>letterhead}}}; replaced like a template. */
    public static final PaperTemplate LETTERHEAD =
            new PaperTemplate("letterhead", null, LetterheadData.class);

    private static final Comparator<PaperTemplate> BY_REGISTER =
            Comparator.comparing(
                            PaperTemplate::kind, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PaperTemplate::folder);

    @Inject @Any Instance<RoomTemplates> rooms;
    @Inject TemplateVersions versions;

    private final Map<String, TemplateEdition> shipped = new ConcurrentHashMap<>();
    private final TemplatePrograms programs = new TemplatePrograms();

    /** In the order of the register of papers; the letterhead, which is no paper, last. */
    public List<PaperTemplate> all() {
        return Stream.concat(papers(), Stream.of(LETTERHEAD)).toList();
    }

    private Stream<PaperTemplate> papers() {
        return rooms.stream().flatMap(room -> room.all().stream()).sorted(BY_REGISTER);
    }

    public PaperTemplate named(String folder) {
        return all().stream()
                .filter(paper -> paper.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> new TemplateNotFound(folder));
    }

    /** What prints this record in that school. */
    ChosenTemplate choose(Class<? extends Record> data, long schoolId) {
        PaperTemplate paper =
                papers().filter(template -> template.data() == data)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing prints " + data));
        TemplateOwner school = TemplateOwner.school(schoolId);
        List<TemplateVersion> last = versions.last(school, TemplateOwner.CITY);
        return programs.choose(
                paper, editions(paper, school, last), editions(LETTERHEAD, school, last));
    }

    /** The files that may print the paper for that owner, the one that should first. */
    public List<TemplateEdition> editions(PaperTemplate paper, TemplateOwner owner) {
        return editions(paper, owner, versions.last(owner, TemplateOwner.CITY));
    }

    /** What should print each paper for that owner, by folder. */
    public Map<String, TemplateEdition> effective(TemplateOwner owner) {
        List<TemplateVersion> last = versions.last(owner, TemplateOwner.CITY);
        return all().stream()
                .collect(
                        Collectors.toMap(
                                PaperTemplate::folder,
                                paper -> editions(paper, owner, last).get(0)));
    }

    private List<TemplateEdition> editions(
            PaperTemplate paper, TemplateOwner owner, List<TemplateVersion> last) {
        List<TemplateEdition> editions = new ArrayList<>();
        Stream.of(owner, TemplateOwner.CITY)
                .distinct()
                .flatMap(one -> last.stream().filter(version -> version.owner().equals(one)))
                .filter(version -> version.name().equals(paper.folder()))
                .forEach(version -> edition(version).ifPresent(editions::add));
        editions.add(shipped(paper));
        return editions;
    }

    /** The file of a version; nothing where the version goes back to the common template. */
    public Optional<TemplateEdition> edition(TemplateVersion version) {
        return version.hash()
                .map(hash -> new TemplateEdition(version, hash, () -> versions.content(hash)));
    }

    public TemplateEdition shipped(PaperTemplate paper) {
        return shipped.computeIfAbsent(
                paper.folder(), folder -> TemplateEdition.of(TemplateFiles.docx(paper)));
    }

    /** What a file of that owner may lean on, whatever its data: filters, the letterhead. */
    public TemplateOptions options(TemplateOwner owner) {
        return TemplatePrograms.options(editions(LETTERHEAD, owner).get(0));
    }

    /** Everything that keeps a file from printing the paper with that letterhead. */
    public List<Finding> findings(
            PaperTemplate paper, TemplateEdition body, TemplateEdition letterhead) {
        return programs.program(paper, body, letterhead).findings();
    }

    /** The file ready to print; nothing where there are findings. */
    public Optional<Template> template(
            PaperTemplate paper, TemplateEdition body, TemplateEdition letterhead) {
        TemplatePrograms.Program program = programs.program(paper, body, letterhead);
        return program.findings().isEmpty()
                ? Optional.ofNullable(program.template())
                : Optional.empty();
    }
}
