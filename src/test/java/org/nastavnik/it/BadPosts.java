package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** Forms with a file as a bad line or a hasty user sends them: cut off, or far too large. */
final class BadPosts {

    private static final String BOUNDARY = "form-of-a-file";

    private final URI address;
    private final String cookie;
    private final String head;

    /**
     * @param cookie of the launch
     * @param csrf its token
     */
    BadPosts(URI address, String cookie, String csrf) {
        this.address = address;
        this.cookie = cookie;
        this.head =
                part("_csrf", "", csrf)
                        + "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\""
                        + "\r\n\r\n";
    }

    private static String part(String name, String more, String value) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n\r\n"
                + value
                + "\r\n";
    }

    /** The line breaks when half of what was announced is through. */
    void cutOff(byte[] file) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(announced(head.length() + file.length));
            out.write(head.getBytes(UTF_8));
            out.write(file, 0, file.length / 2);
            out.flush();
        }
    }

    /**
     * As a browser does: it sends on and on, until the service answers or hangs up.
     *
     * @return the first line of the answer and all behind it that came
     */
    String film(long bytes) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(announced(bytes));
            out.write(head.getBytes(UTF_8));
            pour(socket, bytes);
            return page(socket.getInputStream());
        }
    }

    /** To its end and no further: the service keeps the line open for the rest of the film. */
    private static String page(InputStream in) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        int n = in.read(some);
        while (n >= 0) {
            page.write(some, 0, n);
            n = page.toString(UTF_8).contains("</html>") ? -1 : in.read(some);
        }
        return page.toString(UTF_8);
    }

    private static void pour(Socket socket, long bytes) throws IOException {
        byte[] frames = new byte[64 * 1024];
        long sent = 0;
        while (sent < bytes && socket.getInputStream().available() == 0) {
            try {
                socket.getOutputStream().write(frames);
            } catch (IOException hungUp) {
                return;
            }
            sent += frames.length;
        }
    }

    private byte[] announced(long length) {
        String lines =
                "POST "
                        + address.getPath()
                        + " HTTP/1.1\r\nHost: "
                        + address.getAuthority()
                        + "\r\nCookie: "
                        + cookie
                        + "\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary="
                        + BOUNDARY
                        + "\r\nContent-Length: "
                        + length
                        + "\r\n\r\n";
        return lines.getBytes(US_ASCII);
    }
}
