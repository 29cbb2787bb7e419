package org.ecities.server.command;

import java.util.List;
import java.util.Map;
import org.ecities.search.IndexCheck;
import org.ecities.search.IndexFindings;
import org.ecities.server.check.SheetCount;
import org.ecities.server.check.SheetsCheck;
import org.ecities.server.check.WantedPages;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.store.Inventory;

/** The report of {@code check}, section by section; a section counts what is wrong in it. */
final class CheckReport {

    private final Terminal terminal;
    private final House house;

    CheckReport(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    /** Prints all sections; how many things are wrong. */
    int print() {
        Inventory inventory = house.store().inventory();
        int wrong = stored(inventory);
        wrong += index();
        sheets();
        links();
        looseEnds(inventory);
        return wrong;
    }

    private int stored(Inventory inventory) {
        terminal.say("server.check.stored");
        line("server.check.pages", inventory.pages(), inventory.versions());
        line("server.check.kept", inventory.files(), inventory.comments(), inventory.values());
        line("server.check.others", inventory.entries(), inventory.accounts());
        return wrong(house.store().check());
    }

    private int index() {
        terminal.say("server.check.index");
        IndexFindings found = new IndexCheck(
                        house.data().resolve(ServedHouse.INDEX), house.store(), ServedHouse.indexing(house),
                        house.clock().instant())
                .run();
        if (found.state() != IndexFindings.State.COMPARED) {
            line("server.check.index." + found.state());
            return 0;
        }
        line("server.check.indexed", found.documents(), found.mark(), found.behind());
        return wrong(found.wrong());
    }

    private void sheets() {
        terminal.say("server.check.sheets");
        Map<String, SheetCount> counts =
                new SheetsCheck(house.store().pages(), house.schemas(), house.check()).run();
        if (counts.isEmpty()) {
            line("server.check.sheets.none");
        }
        counts.forEach((schema, count) -> line(
                "server.check.sheet", schema, count.sheets(), count.odd(), count.remarks(), count.unreadable()));
    }

    private void links() {
        terminal.say("server.check.links");
        WantedPages wanted = WantedPages.of(house.store().pages());
        line("server.check.wanted", wanted.count());
        wanted.some().forEach(name -> terminal.print("    " + printable(name)));
    }

    private void looseEnds(Inventory inventory) {
        terminal.say("server.check.loose");
        line("server.check.drafts", inventory.strayDrafts(), inventory.ownerlessDrafts());
        line("server.check.watches", inventory.strayWatches());
    }

    private int wrong(List<String> lines) {
        lines.forEach(line -> terminal.print("  ! " + printable(line)));
        return lines.size();
    }

    private void line(String key, Object... arguments) {
        terminal.print("  " + terminal.words().text(key, arguments));
    }

    /** Names are typed by people; control characters stay out of the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
