package org.nastavnik.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server as RFC 5321 has it, for one letter after another; keeps them as they came. */
public final class SmtpDouble implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    public SmtpDouble() {
        this(0);
    }

    /**
     * @param port 0 for any
     */
    public SmtpDouble(int port) {
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "smtp double");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that nobody listens at yet. */
    public static int freePort() {
        try (SmtpDouble taken = new SmtpDouble()) {
            return taken.port();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Envelope and message of each letter, in the order in which they came. */
    public List<String> letters() {
        return letters;
    }

    /** From now on no recipient is taken, or all are again. */
    public void refuse(boolean all) {
        refusing = all;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the client or the double has gone away
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        StringBuilder letter = new StringBuilder();
        say(out, "220 double");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            switch (word) {
                case "RCPT" -> {
                    letter.append(line).append('\n');
                    say(out, refusing ? "550 nobody here" : "250 ok");
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    read(in, letter);
                    letters.add(letter.toString());
                    letter.setLength(0);
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static void read(BufferedReader in, StringBuilder letter) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
