package org.ecities.server.serve;

import jakarta.servlet.Servlet;
import java.util.Optional;
import org.ecities.members.Institutions;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.sheets.in.SheetImports;
import org.ecities.sheets.in.SheetPlanner;
import org.ecities.sheets.out.RecordExport;
import org.ecities.sheets.web.ExportAction;
import org.ecities.sheets.web.ImportAction;
import org.ecities.sheets.web.ImportsAction;
import org.ecities.sheets.web.SheetAction;
import org.ecities.store.Account;

/** Sheets out and in. */
final class SheetRoutes {

    private final ServedHouse served;
    private final House house;
    private final Institutions institutions;

    SheetRoutes(ServedHouse served, Institutions institutions) {
        this.served = served;
        this.house = served.house();
        this.institutions = institutions;
    }

    /** Maps an action whose form brings files. */
    interface FileMapping {
        /** Adds a route for one path. */
        void route(Servlet servlet, String path);
    }

    /** Adds the routes. */
    void add(AccountRoutes.Mapping mapping, FileMapping withFiles) {
        mapping.route(
                new ExportAction(served.catalogue(), house.schemas(), new RecordExport(house.visibleRecords(), house.types())),
                ExportAction.PATH + "/*");
        SheetImports imports = imports();
        withFiles.route(new ImportAction(imports, house.schemas()), ImportAction.PATH);
        mapping.route(new SheetAction(imports, house.types(), house.schemas()), ImportAction.PATH + "/*");
        mapping.route(
                new ImportsAction(house.store(), house.pages(), this::name), ImportsAction.PATH, ImportsAction.PATH + "/*");
    }

    private SheetImports imports() {
        SheetPlanner.Parts parts = new SheetPlanner.Parts(
                house.store().pages(), house.pages(), Optional.of(served.catalogue()), house.visibleRecords(), house.types(),
                house.check());
        SheetTasks tasks = new SheetTasks(house.tasks(), institutions, house.clock());
        return new SheetImports(
                house.store(), parts, house.privateFields(), house.schemas(), tasks, house.data().resolve("work").resolve("sheets"),
                house.clock());
    }

    private String name(String login) {
        return house.store().accounts().byLogin(login)
                .map(Account::fullName)
                .filter(name -> !name.isBlank())
                .orElse(login);
    }
}
