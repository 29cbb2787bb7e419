package org.ecities.sheets.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.sheets.Found;

/**
 * A line that was read.
 *
 * @param line   its number in the file, from 1
 * @param cells  texts of its cells; empty ones for empty cells
 * @param faults what is wrong with a cell, by its place from 0; the text of such a cell says nothing
 */
public record SheetLine(long line, List<String> cells, Map<Integer, Fault> faults) {

    /** Longest cell in characters. */
    public static final int MAX_CELL = 100_000;

    /** Why a cell cannot be taken, in the words of a bundle. */
    public record Fault(String key, List<Object> arguments) {
        /** Copies the arguments. */
        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(String key, Object... arguments) {
            return new Fault(key, List.of(arguments));
        }
    }

    /** Copies the lists. */
    public SheetLine {
        cells = List.copyOf(cells);
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /** A line whose cells are looked at. */
    static SheetLine checked(long line, List<String> cells, Map<Integer, Fault> faults) {
        List<String> texts = new ArrayList<>();
        Map<Integer, Fault> all = new LinkedHashMap<>(faults);
        for (int place = 0; place < cells.size(); place++) {
            String text = cells.get(place).replace("\r\n", "\n").replace('\r', '\n');
            texts.add(text);
            Optional<Fault> fault = fault(text);
            if (fault.isPresent()) {
                all.putIfAbsent(place, fault.get());
            }
        }
        return new SheetLine(line, texts, all);
    }

    /** True when nothing stands in it. */
    public boolean isEmpty() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    private static Optional<Fault> fault(String text) {
        if (text.length() > MAX_CELL) {
            return Optional.of(Fault.of("sheets.cell.long", text.length(), MAX_CELL));
        }
        return text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .boxed()
                .findFirst()
                .map(c -> Fault.of("sheets.cell.control", Found.text(String.format("U+%04X", c))));
    }
}
