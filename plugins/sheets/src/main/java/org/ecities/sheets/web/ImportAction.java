package org.ecities.sheets.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Schemas;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.files.Encodings;
import org.ecities.sheets.in.SheetImports;
import org.ecities.store.SheetProposal;

/** {@code /import}: somebody who is signed in sends a file and goes on with those they sent before. Part {@code import}. */
public final class ImportAction extends Action {

    /** Where this answers. */
    public static final String PATH = "/import";

    private static final int MEGABYTE = 1024 * 1024;
    /** The form around a file. */
    private static final int AROUND = 100_000;

    private final transient SheetImports imports;
    private final transient Schemas schemas;

    /** Takes where files are kept. */
    public ImportAction(SheetImports imports, Schemas schemas) {
        this.imports = imports;
        this.schemas = schemas;
    }

    /** A file that waits. */
    public record Waiting(String href, String file, String made, boolean sent) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        String schema = Optional.ofNullable(request.getParameter("schema")).orElse("");
        Shell.show(request, response, screen(visit, schema, "", ""));
    }

    private ShellPage screen(Visit visit, String schema, String encoding, String message) {
        List<Option> choices = schemas.all().stream()
                .map(one -> new Option(one.name(), one.label(visit.locale())))
                .toList();
        return ShellPage.of("import", visit.messages().text("sheets.import.title"))
                .with("action", PATH + "?token=" + Links.query(visit.token(PATH)))
                .with("schemas", choices)
                .with("schema", schema)
                .with("encodings", Encodings.NAMES)
                .with("encoding", encoding)
                .with("largest", SheetImports.MAX_CONTENT / MEGABYTE)
                .with("mostRows", SheetImports.MAX_ROWS)
                .with("waiting", imports.openOf(visit.asker()).stream().map(one -> waiting(visit, one)).toList())
                .with("importsHref", ImportsAction.PATH)
                .with("message", message);
    }

    private static Waiting waiting(Visit visit, SheetProposal proposal) {
        return new Waiting(
                SheetAction.path(proposal.id()), proposal.file(), Moments.of(visit).minute(proposal.made()),
                proposal.state() == SheetProposal.State.SENT);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")) {
            again(visit, request, response, visit.messages().text("sheets.import.file.none"), 400);
        } else if (request.getContentLengthLong() > SheetImports.MAX_CONTENT + AROUND) {
            tooLarge(visit, request, response);
        } else {
            read(visit, request, response);
        }
    }

    private void tooLarge(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, "", "", visit.messages()
                .text("sheets.import.large", SheetImports.MAX_CONTENT / MEGABYTE)).status(413));
    }

    private void read(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Part file;
        try {
            file = request.getPart("files");
        } catch (ServletException | IllegalStateException unreadable) {
            tooLarge(visit, request, response);
            return;
        }
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            again(visit, request, response, visit.messages().text("sheets.import.file.none"), 400);
        } else if (file.getSize() > SheetImports.MAX_CONTENT) {
            tooLarge(visit, request, response);
        } else {
            keep(visit, request, response, file);
        }
    }

    private void keep(Visit visit, HttpServletRequest request, HttpServletResponse response, Part file)
            throws ServletException, IOException {
        try (InputStream content = file.getInputStream()) {
            SheetProposal kept = imports.receive(
                    visit.asker(), text(request, "schema"), file.getSubmittedFileName(), text(request, "encoding"),
                    content.readAllBytes());
            SeeOther.answer(response, SheetAction.path(kept.id()));
        } catch (SheetException unusable) {
            again(visit, request, response, unusable.text(visit.messages()), 422);
        } catch (PageRefusedException refused) {
            again(visit, request, response, refused.text(visit.messages()), 422);
        }
    }

    private void again(Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, text(request, "schema"), text(request, "encoding"), message).status(status));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
