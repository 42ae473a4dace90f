package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.it.Apart;

/** A sample of what the fuzzers make, opened by a word processor that we did not write. */
@Apart
class FuzzInLibreOfficeIT {

    private static final int PAPERS = 25;
    private static final int MUTANTS = 60;
    private static final int LONGEST_MINUTES = 6;

    @Test
    void noneIsRefused(@TempDir Path folder) throws Exception {
        Path office = office();
        Assumptions.assumeTrue(
                office != null,
                () -> loud("LibreOffice not found: the fuzz run through it is SKIPPED"));
        List<Path> files = write(made(), folder);

        convert(office, files, folder);

        assertThat(files).allSatisfy(file -> assertThat(pdfOf(file)).isNotEmptyFile());
        System.out.printf("Fuzz, LibreOffice: %d documents opened, none refused%n", files.size());
    }

    private static String loud(String message) {
        System.out.println("*** " + message + " ***");
        return message;
    }

    private static Path office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static List<byte[]> made() throws IOException {
        FuzzCount count = new FuzzCount("for LibreOffice");
        List<Path> papers = ShippedTemplates.all();
        for (int seed = 0; seed < PAPERS; seed++) {
            byte[] docx = ShippedTemplates.read(papers.get(seed * 7 % papers.size()));
            render(docx, seed, count);
        }
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] docx = ShippedTemplates.read(papers.get(seed % papers.size()));
            render(Mutation.mutated(docx, new Random(seed)), seed, count);
        }
        return count.documents();
    }

    private static void render(byte[] docx, int seed, FuzzCount count) {
        try {
            Template template = Template.compile(docx, ShippedTemplates.OPTIONS);
            boolean valid = StrictReader.complaints(docx).isEmpty();
            Random random = new Random(seed);
            count.render(
                    template, HostileData.ofShortTexts(template.tags(), random), "" + seed, valid);
        } catch (TemplateRejected e) {
            assertThat(e.findings()).isNotEmpty();
        }
    }

    private static List<Path> write(List<byte[]> documents, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (byte[] document : documents) {
            files.add(Files.write(folder.resolve(files.size() + ".docx"), document));
        }
        return files;
    }

    private static void convert(Path office, List<Path> files, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(office.toString());
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ends").isTrue();
    }

    private static Path pdfOf(Path docx) {
        return Path.of(docx.toString().replaceFirst("docx$", "pdf"));
    }
}
