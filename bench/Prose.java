import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Page text of about 2.5 KB with a table, a list and ten links, always the same for one number of a page.
 * Run: {@code java bench/Prose.java 10000 FOLDER} writes pages {@code City.Bench0.txt} and so on, in the layout a
 * stock engine reads.
 */
public class Prose {

    private static final String[] WORDS = ("city service digital portal open data citizen water road school permit office "
            + "network plan budget report transport health energy survey access mobile payment identity council district "
            + "public record street market").split(" ");
    private static final int PARAGRAPHS = 5;
    private static final int WORDS_EACH = 60;

    private Prose() {}

    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (int page = 0; page < pages; page++) {
            Files.writeString(folder.resolve("City.Bench" + page + ".txt"), facts(page) + text(page, pages, "City.Bench%d"::formatted));
        }
    }

    /** What the data sheet says on our side is a table on the other. */
    private static String facts(int page) {
        return "|| name | Bench " + page + "\r\n|| country | KR\r\n|| population | " + 1000 * page + "\r\n\r\n";
    }

    /**
     * The text.
     *
     * @param page  number of the page
     * @param pages how many there are to link to
     * @param name  name of a page by its number
     */
    static String text(int page, int pages, IntFunction<String> name) {
        Random random = new Random(page);
        StringBuilder text = new StringBuilder("!! About\r\n\r\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(words(random, WORDS_EACH)).append(". See ").append(link(random, pages, name)).append(" and ")
                    .append(link(random, pages, name)).append(".\r\n\r\n");
        }
        return text.append("* ").append(words(random, 8)).append("\r\n* ").append(words(random, 8)).append("\r\n").toString();
    }

    private static String link(Random random, int pages, IntFunction<String> name) {
        return "[" + name.apply(random.nextInt(pages)) + "]";
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i > 0 ? " " : "").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
