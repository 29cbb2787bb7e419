package org.ecities.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ecities.records.Value;

/** Two cells, latitude and longitude in degrees (WGS 84), become one place. */
record GeoCells() implements Conversion {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    @Override
    public Converted convert(List<String> cells) {
        if (cells.get(0).isEmpty() && cells.get(1).isEmpty()) {
            return new Converted.Unknown();
        }
        for (int i = 0; i < 2; i++) {
            if (!DEGREES.matcher(cells.get(i)).matches()) {
                return Converted.wrong(i, "sheets.cell.degrees", cells.get(i));
            }
        }
        Map<String, Value> place = new LinkedHashMap<>();
        place.put("lat", Value.of(cells.get(0)));
        place.put("lon", Value.of(cells.get(1)));
        return new Converted.Known(new Value.Entries(place));
    }
}
