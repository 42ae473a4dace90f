package org.nastavnik.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection of a browser, kept open as long as the server keeps it: as little work of our own
 * as a measurement can do with. It closes behind itself when the server says so.
 */
final class Wire implements AutoCloseable {

    /**
     * What we look at of an answer.
     *
     * @param cookie name and value of the first cookie that it sets
     */
    record Answer(int status, String location, String cookie) {}

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(90_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n");
    }

    Answer get(String path, String cookie) throws IOException {
        return send(
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nAccept: text/html\r\nAccept-Language: ru\r\nCookie: "
                        + cookie
                        + "\r\n\r\n");
    }

    Answer post(String path, String cookie, String form) throws IOException {
        return send(
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: "
                        + cookie
                        + "\r\nContent-Length: "
                        + form.length()
                        + "\r\n\r\n"
                        + form);
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().substring(9, 12));
        String location = "";
        String cookie = "";
        String body = "";
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "location" -> location = value;
                case "set-cookie" -> cookie = cookie.isEmpty() ? value.split(";", 2)[0] : cookie;
                case "content-length", "transfer-encoding" -> body = value;
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        skip(body);
        if (last) {
            close();
            open();
        }
        return new Answer(status, location, cookie);
    }

    private void skip(String body) throws IOException {
        if (body.equals("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                in.skipNBytes(size + 2);
            }
            line();
        } else if (!body.isEmpty()) {
            in.skipNBytes(Integer.parseInt(body));
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the server closed in the middle of an answer");
            }
            if (b != '\r') {
                bytes.write(b);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
