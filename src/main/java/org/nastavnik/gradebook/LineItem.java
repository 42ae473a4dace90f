package org.nastavnik.gradebook;

/**
 * A column of the platform's grade book.
 *
 * @param url also its id; may carry a query
 * @param resourceId our own name for it
 */
public record LineItem(String url, String label, double scoreMaximum, String resourceId) {

    /** AGS 3.4: services of a line item hang below its address, before its query. */
    String below(String path) {
        int query = url.indexOf('?');
        return query < 0
                ? url + "/" + path
                : url.substring(0, query) + "/" + path + url.substring(query);
    }
}
