package org.nastavnik.desk;

import java.util.List;

/**
 * A template as it prints.
 *
 * @param path of the preview, below the base of the launch
 * @param version what it is: «версия 3» or the file in use
 */
public record TemplatePreviewPage(
        String name,
        String title,
        String version,
        String path,
        List<TextDifference.Change> changes,
        TemplateCheckPage.Data data) {}
