package org.nastavnik.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.nastavnik.bench.race.Facts;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Registry;
import org.nastavnik.bench.race.Work;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateRejected;

/**
 * A registry of any length in a JVM of its own, its rows made as they are printed; answers with the
 * KiB that live on the heap in the middle of it, garbage collected.
 */
public final class RegistryProbe {

    private long most;

    private RegistryProbe() {}

    public static void main(String[] args) throws IOException, TemplateRejected {
        System.out.println(new RegistryProbe().livingKilobytes(Integer.parseInt(args[0])));
    }

    private long livingKilobytes(int rows) throws IOException, TemplateRejected {
        byte[] docx = RaceFiles.template(Work.REGISTRY, new OurEngine()).bytes();
        Template template = OurEngine.compiled(docx);
        Iterable<Registry.Person> persons = () -> persons(rows);
        Registry data = new Registry("Реестр", "1 октября 2026 г.", persons);
        OurEngine.render(template, data, OutputStream.nullOutputStream());
        return most / 1024;
    }

    private Iterator<Registry.Person> persons(int rows) {
        return IntStream.rangeClosed(1, rows)
                .peek(row -> look(row % (rows / 4) == 0))
                .mapToObj(Facts::entry)
                .iterator();
    }

    private void look(boolean now) {
        if (now) {
            System.gc();
            long living = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            most = Math.max(most, living);
        }
    }
}
