package org.nastavnik.bench;

import static org.nastavnik.bench.Measurement.OURS;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;

/**
 * From {@code java -jar} to ready, with all tables made, beside the same server with nothing in it.
 */
final class StartBench {

    private static final String WORK = "start";
    private static final String FLOOR = "floor-empty-payara";

    private StartBench() {}

    static void run(ResultTable table) throws IOException, InterruptedException {
        floor(table);
        try (Tool tool = new Tool("nastavnik.jar")) {
            record(table, OURS, tool.server, tool.port, tool::ready);
        }
    }

    /** Ready is when the server says so; its port is open before that. */
    private static void floor(ResultTable table) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        try (ServerProcess empty =
                ServerProcess.start(
                        Benches.FOLDER.resolve("payara-micro.log"),
                        Map.of(),
                        "-jar",
                        Path.of("target", "payara-micro.jar").toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(port))) {
            record(table, FLOOR, empty, port, () -> empty.says(" ready in "));
        }
    }

    private static void record(
            ResultTable table,
            String engine,
            ServerProcess server,
            int port,
            ServerProcess.Sign ready)
            throws IOException, InterruptedException {
        table.add(WORK, engine, "port_open_s", server.secondsUntil(() -> listens(port)));
        table.add(WORK, engine, "ready_s", server.secondsUntil(ready));
        double resident = server.residentMegabytes();
        if (!Double.isNaN(resident)) {
            table.add(WORK, engine, "rss_mib", resident);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
