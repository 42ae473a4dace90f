package org.nastavnik.lms;

/** return.php: where a tool sends the browser when it is done. */
final class ReturnPage implements Endpoint {

    @Override
    public Response answer(Request request) {
        String error = request.parameter("lti_errormsg");
        String message = request.parameter("lti_msg");
        if (!error.isEmpty()) {
            return bare("При запуске внешнего инструмента произошла ошибка: " + error);
        }
        if (!message.isEmpty()) {
            return bare(message);
        }
        return Response.page(
                200,
                "<!DOCTYPE html><meta charset=\"utf-8\"><script>window.top.location.assign('/course/"
                        + Course.ID
                        + "');</script>");
    }

    private static Response bare(String text) {
        return Response.page(
                200,
                "<!DOCTYPE html><meta charset=\"utf-8\"><title>СДО</title><p>"
                        + Html.escaped(text)
                        + "</p>");
    }
}
