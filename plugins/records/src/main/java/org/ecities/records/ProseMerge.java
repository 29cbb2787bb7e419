package org.ecities.records;

import java.util.List;
import java.util.stream.Collectors;
import org.ecities.pages.ConflictException.Clash;
import org.ecities.pages.PageMerge;

/** Merges texts by lines. Each text may hold a mark that stands for its record; clashes show the record. */
final class ProseMerge {

    private final String mark;
    private final String baseTag;
    private final String theirTag;
    private final String myTag;

    /** Takes the mark (empty for none) and what it stands for in each text. */
    ProseMerge(String mark, String baseTag, String theirTag, String myTag) {
        this.mark = mark;
        this.baseTag = baseTag;
        this.theirTag = theirTag;
        this.myTag = myTag;
    }

    /** A text that stands in none of these. */
    static String mark(String base, String theirs, String mine) {
        String mark = "\uE000record\uE001";
        while (base.contains(mark) || theirs.contains(mark) || mine.contains(mark)) {
            mark = "\uE000" + mark + "\uE001";
        }
        return mark;
    }

    PageMerge.Result merge(String base, String theirs, String mine) {
        LineMerge.Outcome outcome = LineMerge.merge(TextLines.bare(base), TextLines.bare(theirs), TextLines.bare(mine));
        String lineEnd = TextLines.lineEnd(base + theirs + mine);
        List<Clash> clashes = outcome.clashes().stream()
                .map(clash -> clash(clash, outcome.lines()))
                .toList();
        return new PageMerge.Result(String.join(lineEnd, outcome.lines()), clashes);
    }

    private Clash clash(LineMerge.Clash clash, List<String> merged) {
        boolean afterRecord = !mark.isEmpty()
                && merged.subList(0, clash.line() - 1).stream().anyMatch(line -> line.contains(mark));
        int line = clash.line() + (afterRecord ? TextLines.countBefore(myTag, myTag.length()) : 0);
        return new Clash(
                "line " + line,
                shown(clash.base(), baseTag),
                shown(clash.theirs(), theirTag),
                shown(clash.mine(), myTag));
    }

    private String shown(List<String> lines, String tag) {
        String text = lines.stream().collect(Collectors.joining("\n"));
        return mark.isEmpty() ? text : text.replace(mark, tag);
    }
}
