package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice stands outside; a script in its place does what it is told. */
@DisabledOnOs(OS.WINDOWS)
class OfficeProcessTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir Path folder;

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void givesBackWhatTheOfficeHasMade() throws IOException {
        Path program =
                script(
                        "[ \"$5\" = --convert-to ] && cat \"$9\" > \"$8/paper.pdf\" && echo x >> \"$8/paper.pdf\"");

        byte[] pdf = new OfficeProcess(program, Duration.ofSeconds(20)).pdf("paper".getBytes());

        assertThat(new String(pdf)).isEqualTo("paperx\n");
    }

    @Test
    void givesEachFileAProfileOfItsOwn() throws IOException {
        Path program =
                script(
                        "echo \"$1\" >> "
                                + folder.resolve("profiles")
                                + "; echo x > \"$8/paper.pdf\"");
        OfficeProcess office = new OfficeProcess(program, Duration.ofSeconds(20));

        office.pdf(new byte[0]);
        office.pdf(new byte[0]);

        assertThat(Files.readAllLines(folder.resolve("profiles")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.startsWith("-env:UserInstallation=file:///"));
    }

    @Test
    void endsAnOfficeThatTakesTooLongWithItsChildren() throws IOException {
        Path pid = folder.resolve("pid");
        Path program = script("sleep 60 & echo $! > " + pid + "; wait");
        Instant start = Instant.now();

        assertThatThrownBy(() -> new OfficeProcess(program, Duration.ofSeconds(1)).pdf(new byte[0]))
                .isInstanceOf(IOException.class);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        long child = Long.parseLong(Files.readString(pid).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void failsWhereNoPdfCameOut() throws IOException {
        Path program = script("exit 0");

        assertThatThrownBy(
                        () -> new OfficeProcess(program, Duration.ofSeconds(20)).pdf(new byte[0]))
                .isInstanceOf(IOException.class);
    }

    @Test
    @EnabledIf("officeIsInstalled")
    void printsARealPaper() throws IOException {
        byte[] docx = TemplateFiles.docx(PaperKind.of("mentor-journal").paper());

        byte[] pdf = new OfficeProcess(OFFICE, PdfCopies.LIMIT).pdf(docx);

        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    }

    static boolean officeIsInstalled() {
        boolean here = Files.isExecutable(OFFICE);
        if (!here) {
            System.err.println("NO LIBREOFFICE FOUND: the test of real PDF files is SKIPPED");
        }
        return here;
    }
}
