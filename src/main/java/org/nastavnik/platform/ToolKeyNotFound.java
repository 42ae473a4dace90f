package org.nastavnik.platform;

import org.nastavnik.shared.NotFound;

class ToolKeyNotFound extends NotFound {
    ToolKeyNotFound() {
        super("tool key");
    }
}
