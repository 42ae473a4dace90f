package org.nastavnik.demo;

final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoFailed(String message) {
        super(message);
    }

    static DemoFailed portTaken(int port) {
        return new DemoFailed(
                "Порт "
                        + port
                        + " занят: остановите программу, которая его слушает, и повторите.\nPort "
                        + port
                        + " is taken: stop the program that listens on it and try again.");
    }
}
