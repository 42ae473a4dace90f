package org.nastavnik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/**
 * Frozen papers in folders by kind, and their list on top, file by file, so that it fits memory.
 */
@RequestScoped
public class PackDocuments {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Documents documents;
    @Inject TemplateShelf shelf;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    public StreamingOutput pack(List<GeneratedDocument> chosen) {
        long school = current.schoolId();
        Map<String, Long> files = new LinkedHashMap<>();
        PackageNames names = new PackageNames(WORDS);
        KnownPersons makers = makers(chosen);
        List<PackageList.Line> lines = new ArrayList<>();
        for (GeneratedDocument document : chosen) {
            String file = names.of(document);
            files.put(file, document.id());
            lines.add(line(document, file, makers));
            log("DOCUMENT_EXPORTED", "document:" + document.id());
        }
        log("PACKAGE_EXPORTED", "documents:" + chosen.size());
        byte[] list = print(lines);
        return out -> write(list, files, school, out);
    }

    private KnownPersons makers(List<GeneratedDocument> chosen) {
        return persons.known(chosen.stream().map(GeneratedDocument::madeBy).distinct().toList());
    }

    private static PackageList.Line line(
            GeneratedDocument document, String file, KnownPersons makers) {
        return new PackageList.Line(
                document.title(),
                Snapshot.registration(document.snapshot()).orElse(null),
                file.replace("/", " / "),
                Hashes.grouped(document.sha256()),
                LocalDate.ofInstant(document.madeAt(), Schools.ZONE),
                makers.get(document.madeBy()).name().surnameFirst());
    }

    private byte[] print(List<PackageList.Line> lines) {
        long school = current.schoolId();
        LocalDate today = schools.today();
        PackageList list =
                new PackageList(
                        papers.letterhead(school, today),
                        schools.byId(school).city(),
                        today,
                        WORDS.count(lines.size(), "document.package.total"),
                        lines,
                        papers.signatory(current.person(), school, today));
        ChosenTemplate chosen = shelf.choose(PackageList.class, school);
        return PrintTemplate.print(
                chosen.template(),
                list,
                WORDS.text("document.package.list"),
                list.school().shortName().toString(),
                clock.instant());
    }

    public String fileName() {
        return WORDS.text("document.package.file", schools.today().toString()) + ".zip";
    }

    private void log(String action, String subject) {
        audit.write(current.personId(), current.schoolId(), action, subject);
    }

    private void write(byte[] list, Map<String, Long> files, long school, OutputStream out)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // a DOCX is a zip already
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, WORDS.text("document.package.list") + ".docx", list);
            for (Map.Entry<String, Long> file : files.entrySet()) {
                put(zip, file.getKey(), documents.byId(file.getValue(), school).content());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
