package org.ecities.server.command;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.ecities.members.Institutions;
import org.ecities.members.MembershipCheck;
import org.ecities.search.IndexCheck;
import org.ecities.search.IndexFindings;
import org.ecities.server.check.SheetCount;
import org.ecities.server.check.SheetsCheck;
import org.ecities.server.check.WantedPages;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.store.Inventory;
import org.ecities.store.StoreException;

/** The report of {@code check}, section by section; a section counts what is wrong in it. */
final class CheckReport {

    private final Terminal terminal;
    private final House house;

    CheckReport(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    /** Prints all sections; how many things are wrong. Damage in one does not hide the others. */
    int print() {
        int wrong = section("server.check.stored", this::counts);
        wrong += wrong(house.store().check());
        wrong += section("server.check.index", this::index);
        wrong += section("server.check.sheets", this::sheets);
        wrong += section("server.check.institutions", this::institutions);
        wrong += section("server.check.links", this::links);
        wrong += section("server.check.loose", this::looseEnds);
        if (house.store().damaged()) {
            terminal.say("server.check.damaged");
        }
        return wrong;
    }

    private int section(String heading, IntSupplier lines) {
        terminal.say(heading);
        try {
            return lines.getAsInt();
        } catch (StoreException unreadable) {
            return wrong(List.of(unreadable.getMessage()));
        }
    }

    private int counts() {
        Inventory inventory = house.store().inventory();
        line("server.check.pages", inventory.pages(), inventory.versions());
        line("server.check.kept", inventory.files(), inventory.comments(), inventory.values());
        line("server.check.others", inventory.entries(), inventory.accounts());
        return 0;
    }

    private int index() {
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

    private int sheets() {
        Map<String, SheetCount> counts =
                new SheetsCheck(house.store().pages(), house.schemas(), house.check()).run();
        if (counts.isEmpty()) {
            line("server.check.sheets.none");
        }
        counts.forEach((schema, count) -> line(
                "server.check.sheet", schema, count.sheets(), count.odd(), count.remarks(), count.unreadable()));
        return 0;
    }

    private int institutions() {
        Institutions institutions = new Institutions(house.store(), house.schemas(), house.clock());
        return wrong(new MembershipCheck(institutions, house.store(), house.schemas()).differences());
    }

    private int links() {
        WantedPages wanted = WantedPages.of(house.store().pages());
        line("server.check.wanted", wanted.count());
        wanted.some().forEach(name -> terminal.print("    " + printable(name)));
        return 0;
    }

    private int looseEnds() {
        Inventory inventory = house.store().inventory();
        line("server.check.drafts", inventory.strayDrafts(), inventory.ownerlessDrafts());
        line("server.check.watches", inventory.strayWatches());
        return 0;
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
