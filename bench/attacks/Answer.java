package attacks;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server said. */
record Answer(String status, Map<String, String> cookies, String body) {

    /** Value of the last field of that name: the form of the page itself stands behind that of its head. */
    String field(String name) throws IOException {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
        Optional<String> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(found.group(1));
        }
        return last.orElseThrow(() -> new IOException("no field " + name + ", status " + status));
    }
}
