package org.ecities.server.retention;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.server.CommandException;
import org.ecities.server.settings.NearestWord;
import org.ecities.store.Hold;

/**
 * The operator's rules.
 *
 * @param ages one for each rule
 * @param hold what is never removed by age
 */
public record RetentionRules(Map<RetentionRule, Age> ages, Hold hold) {

    /** Name of the file, in the shipped configuration and in the data folder. */
    public static final String FILE = "retention";

    private static final String HELD_PAGES = "hold.pages";
    private static final String HELD_LOGINS = "hold.logins";

    /** Copies the map. */
    public RetentionRules {
        ages = Map.copyOf(ages);
    }

    /**
     * Reads the rules: what the file in the data folder says comes before the shipped file.
     *
     * @throws CommandException when a key is unknown or an age cannot be read
     */
    public static RetentionRules of(Path shipped, Path data) {
        Properties lines = new Properties();
        read(shipped.resolve(FILE), lines);
        read(data.resolve(FILE), lines);
        Map<RetentionRule, Age> ages = new EnumMap<>(RetentionRule.class);
        for (RetentionRule rule : RetentionRule.values()) {
            String text = lines.getProperty(rule.key(), rule.standard());
            ages.put(rule, Age.of(text)
                    .orElseThrow(() -> new CommandException(2, "server.retention.age", rule.key(), text)));
        }
        return new RetentionRules(ages, Hold.of(names(lines, HELD_PAGES), names(lines, HELD_LOGINS)));
    }

    private static void read(Path file, Properties lines) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CommandException(unreadable, "server.file.unreadable", file.toString(), unreadable.toString());
        }
        List<String> known = Stream.concat(
                        Arrays.stream(RetentionRule.values()).map(RetentionRule::key),
                        Stream.of(HELD_PAGES, HELD_LOGINS))
                .toList();
        lines.stringPropertyNames().stream().filter(key -> !known.contains(key)).sorted().findFirst().ifPresent(key -> {
            throw new CommandException(
                    2, "server.setting.unknown", key, file.toString(), NearestWord.to(key, known));
        });
    }

    private static List<String> names(Properties lines, String key) {
        return Arrays.stream(lines.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
    }
}
