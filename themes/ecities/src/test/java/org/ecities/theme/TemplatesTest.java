package org.ecities.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern WORD = Pattern.compile("m\\.text\\('((?:theme|pages)\\.[A-Za-z.]*[A-Za-z])'");
    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    /** Expressions that stand in the page unescaped: HTML made by our own writers, and numbers. */
    private static final Set<String> RAW =
            Set.of("body", "html", "preview", "formHtml", "base", "latest", "latest - 1", "maxNote", "comment.html");

    static List<Path> templates() {
        return ThemeFiles.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void findsItsWordsInEveryLanguage(Path template) {
        Set<String> missing = new TreeSet<>();
        Matcher words = WORD.matcher(ThemeFiles.text(template));
        while (words.find()) {
            String key = words.group(1);
            Messages.LANGUAGES.stream()
                    .filter(language -> Messages.of(language).text(key).equals(key))
                    .forEach(language -> missing.add(language + " " + key));
        }
        assertThat(missing).as("words of %s", template).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void sendsATokenWithEveryChange(Path template) {
        Matcher forms = POST_FORM.matcher(ThemeFiles.text(template));
        while (forms.find()) {
            // A form with files has it in its address, where it is checked before any file is read.
            if (!forms.group().contains("enctype=\"multipart/form-data\" action=\"${fn:escapeXml(action)}\"")) {
                assertThat(forms.group()).as("form in %s", template).contains("name=\"token\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoScriptletAndNothingInline(Path template) {
        assertThat(ThemeFiles.text(template))
                .as("%s", template)
                .doesNotContainPattern("<%[^@-]")
                .doesNotContainPattern("<style|<script>|\\sstyle=|\\son[a-z]+=\"|javascript:");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void opensNoSession(Path template) {
        boolean whole = template.toString().endsWith(".jsp");
        assertThat(ThemeFiles.text(template).contains("session=\"false\"")).as("%s", template).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapesWhateverItShows(Path template) {
        String text = ThemeFiles.text(template)
                .replaceAll("<(?:c|jsp|fn):[^<>]*?(?:\"[^\"]*\"[^<>\"]*?)*/?>", "")
                .replaceAll("\\$\\{fn:escapeXml\\(.*?\\)}(?=[\"#])", "");
        Set<String> unescaped = new TreeSet<>();
        Matcher expression = Pattern.compile("\\$\\{([^}]*)}").matcher(text);
        while (expression.find()) {
            String shown = expression.group(1);
            if (!RAW.contains(shown) && !shown.matches("row\\.(version|iso|fromLine|toLine)|change\\.iso|empty .*")) {
                unescaped.add(shown);
            }
        }
        assertThat(unescaped).as("expressions of %s", template).isEmpty();
    }
}
