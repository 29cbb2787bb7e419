package org.ecities.sheets.files;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ecities.sheets.SheetException;

/** Looks at the cells of a sheet before it is read: places that no sheet has, and merged cells, which hide values. */
final class XlsxSheetCheck {

    private static final String NAME = "[A-Z]{1,3}[0-9]{1,7}";

    private XlsxSheetCheck() {}

    static void check(InputStream sheet, String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml, part);
            }
        }
    }

    private static void element(XMLStreamReader xml, String part) {
        String name = xml.getLocalName();
        if (name.equals("c") || name.equals("row")) {
            place(xml.getAttributeValue(null, "r"), part);
        } else if (name.equals("mergeCell")) {
            throw new SheetException("sheets.xlsx.merged", part, String.valueOf(xml.getAttributeValue(null, "ref")));
        }
    }

    private static void place(String place, String part) {
        if (place == null || place.matches("[0-9]{1,7}")) {
            return;
        }
        if (!place.matches(NAME) || column(place) > SheetReader.MAX_COLUMNS) {
            throw new SheetException("sheets.xlsx.place", part, org.ecities.sheets.Found.text(place));
        }
    }

    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
        }
        return column;
    }
}
