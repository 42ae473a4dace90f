package org.nastavnik.document;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A made document on its way to the browser: always as a download, never shown inline. */
public final class DocumentFile {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String PDF = "application/pdf";

    private DocumentFile() {}

    static Response answer(GeneratedDocument document) {
        return download(document.content(), document.fileName(), DOCX);
    }

    /** RFC 6266: the Russian name in UTF-8, a plain one for those who cannot read it. */
    public static Response download(Object content, String fileName, String type) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = "document" + fileName.substring(fileName.lastIndexOf('.'));
        return Response.ok(content, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
