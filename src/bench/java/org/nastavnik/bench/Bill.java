package org.nastavnik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Seconds of the processors that a tool, the database server and we have cost so far. */
record Bill(double tool, double database, double generator) {

    static Bill of(LtiParty party) throws IOException {
        double database = 0;
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            if (process.info().command().orElse("").matches(".*(mariadbd|mysqld)")) {
                database += seconds(process);
            }
        }
        return new Bill(
                seconds(party.server().handle()), database, seconds(ProcessHandle.current()));
    }

    Bill minus(Bill other) {
        return new Bill(tool - other.tool, database - other.database, generator - other.generator);
    }

    Bill plus(Bill other) {
        return new Bill(tool + other.tool, database + other.database, generator + other.generator);
    }

    /** Linux tells in hundredths of a second; elsewhere the process handle does, if it can. */
    private static double seconds(ProcessHandle process) throws IOException {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        } catch (NoSuchFileException elsewhere) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        }
    }
}
