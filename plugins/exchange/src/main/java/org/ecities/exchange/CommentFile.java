package org.ecities.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.store.Comment;

/**
 * The comments of a page as a table, the oldest first: author, time (UTC), text, and of one that was taken away by whom
 * and when. JSPWiki has no such file and passes over it.
 */
final class CommentFile {

    static final String NAME = "comments.csv";

    private static final String AUTHOR = "author";
    private static final String AT = "at";
    private static final String TEXT = "text";
    private static final String REMOVED_BY = "removed_by";
    private static final String REMOVED_AT = "removed_at";

    private CommentFile() {}

    /** A comment without its number, which counts those of all pages and is another one elsewhere. */
    record Said(String author, Instant at, String text, Optional<Comment.Removal> removal) {

        static Said of(Comment comment) {
            return new Said(comment.author(), comment.at(), comment.text(), comment.removal());
        }
    }

    static void write(Path file, List<Said> comments) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord(AUTHOR, AT, TEXT, REMOVED_BY, REMOVED_AT);
            for (Said said : comments) {
                out.writeRecord(
                        said.author(), said.at().toString(), said.text(),
                        said.removal().map(Comment.Removal::by).orElse(""),
                        said.removal().map(removal -> removal.at().toString()).orElse(""));
            }
        }
    }

    /** The comments of a file; none when it is not there. {@link IOException} when it is no such table. */
    static List<Said> read(Path file) throws IOException {
        List<Said> comments = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return comments;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                comments.add(said(row));
            }
            return comments;
        } catch (CsvParseException | DateTimeException | IllegalArgumentException | java.util.NoSuchElementException damaged) {
            throw new IOException(file + ": " + damaged.getMessage(), damaged);
        }
    }

    private static Said said(NamedCsvRecord row) {
        String by = row.getField(REMOVED_BY);
        Optional<Comment.Removal> removal = by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comment.Removal(by, Instant.parse(row.getField(REMOVED_AT))));
        return new Said(row.getField(AUTHOR), Instant.parse(row.getField(AT)), row.getField(TEXT), removal);
    }
}
