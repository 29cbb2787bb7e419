package org.ecities.server.serve;

import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.sheets.out.RecordExport;
import org.ecities.sheets.web.ExportAction;

/** Sheets out and in. */
final class SheetRoutes {

    private final ServedHouse served;

    SheetRoutes(ServedHouse served) {
        this.served = served;
    }

    /** Adds the routes. */
    void add(AccountRoutes.Mapping mapping) {
        House house = served.house();
        mapping.route(
                new ExportAction(served.catalogue(), house.schemas(), new RecordExport(house.visibleRecords(), house.types())),
                ExportAction.PATH + "/*");
    }
}
