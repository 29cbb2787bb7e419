package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;

/**
 * What stands in the form of {@code /admin/purge}.
 *
 * @param kind   a {@link PurgeKind}
 * @param name   page, journal or login
 * @param part   file or field; empty for anything else
 * @param first  first version as typed
 * @param last   last version as typed; empty for the first one alone
 * @param reason why
 */
public record PurgeForm(String kind, String name, String part, String first, String last, String reason) {

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    static PurgeForm of(HttpServletRequest request) {
        return new PurgeForm(
                Form.text(request, "kind"), Form.text(request, "name"), Form.text(request, "part"),
                Form.text(request, "first"), Form.text(request, "last"), Form.text(request, "reason"));
    }

    /** The request; {@link PageRefusedException} when something typed is not acceptable. */
    PurgeRequest request() {
        PurgeKind wanted = Arrays.stream(PurgeKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("accounts.purge.kind.unknown", kind));
        if (name.isEmpty()) {
            throw new PageRefusedException("accounts.purge.name.empty");
        }
        if (wanted == PurgeKind.PERSON) {
            return PurgeRequest.person(name);
        }
        long from = number(first);
        return new PurgeRequest(wanted, name, part, from, last.isEmpty() ? from : number(last));
    }

    private static long number(String typed) {
        if (!typed.matches(NUMBER)) {
            throw new PageRefusedException("accounts.purge.version.unknown", typed);
        }
        return Long.parseLong(typed);
    }
}
