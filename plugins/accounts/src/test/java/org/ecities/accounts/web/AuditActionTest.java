package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecities.accounts.OpenAccounts;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditActionTest {

    private static final Asker ADMIN = new Asker("root", "Root", Set.of("Admin"));

    private OpenAccounts open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Exchange shown(Asker asker, Exchange exchange) {
        new Visit(asker, Locale.ENGLISH, () -> "").attach(exchange.request);
        try {
            new AuditAction(open.audit).service(exchange.request, exchange.response);
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
        return exchange;
    }

    private static Exchange request() {
        return Exchange.of("GET", AuditAction.PATH);
    }

    @SuppressWarnings("unchecked")
    private static List<AuditRow> rows(Exchange exchange) {
        return (List<AuditRow>) exchange.shown("rows");
    }

    @Test
    void isForAdministratorsAlone() {
        open.audit.write(AuditEvent.of("suwon", AuditKind.EXPORTED, "cities.csv"));

        for (Asker asker : List.of(Asker.anonymous(), new Asker("s", "S", Set.of("Secretariat")))) {
            Exchange exchange = shown(asker, request());

            assertThat(exchange.status).isEqualTo(403);
            assertThat(exchange.shown("rows")).isNull();
        }
    }

    @Test
    void showsEntriesInWords() {
        open.audit.write(new AuditEvent("suwon", AuditKind.EXPORTED, "cities.csv", "192.0.2.7"));

        AuditRow row = rows(shown(ADMIN, request())).get(0);

        assertThat(row.kind()).isEqualTo("Exported data");
        assertThat(List.of(row.actor(), row.subject(), row.address())).containsExactly("suwon", "cities.csv", "192.0.2.7");
    }

    @Test
    void hasWordsForEveryKind() {
        for (AuditKind kind : AuditKind.values()) {
            open.audit.write(AuditEvent.of("suwon", kind, ""));
        }

        assertThat(rows(shown(ADMIN, request()))).hasSize(AuditKind.values().length)
                .noneMatch(row -> row.kind().startsWith("accounts."));
    }

    @Test
    void leadsFromScreenToScreen() {
        for (int i = 0; i < 150; i++) {
            open.audit.write(AuditEvent.of("suwon", AuditKind.EXPORTED, "file " + i));
        }
        Exchange first = shown(ADMIN, request().parameter("actor", "Suwon"));
        String older = (String) first.shown("olderHref");

        Exchange second = shown(ADMIN, request().parameter("before", older.substring(older.lastIndexOf('=') + 1)));

        assertThat(older).startsWith("/admin/audit?actor=Suwon&kind=&since=&before=");
        assertThat(rows(first)).hasSize(100);
        assertThat(rows(second)).hasSize(50).noneMatch(rows(first)::contains);
        assertThat(second.shown("olderHref")).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"kind, SIGNED", "since, yesterday", "since, 2026-02-30", "before, x"})
    void refusesWhatItCannotReadAndSaysSo(String name, String typed) {
        Exchange exchange = shown(ADMIN, request().parameter(name, typed));

        assertThat(exchange.status).isEqualTo(400);
        assertThat((String) exchange.shown("message")).contains(typed);
    }
}
