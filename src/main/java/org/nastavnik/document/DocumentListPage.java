package org.nastavnik.document;

import java.util.List;

public record DocumentListPage(List<DocumentPage> documents) {}
