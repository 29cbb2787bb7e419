import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Writes a CSV of made-up cities in the columns of the city import, always the same for one number of rows.
 * Run: {@code java bench/GenerateCities.java 10000 > cities.csv}. Another edition has the same cities with other
 * numbers of inhabitants, so that importing it makes a new version of each page:
 * {@code java bench/GenerateCities.java 10000 2}
 */
public class GenerateCities {

    private static final String[] COUNTRIES = {"KR", "JP", "IN", "CN", "ID", "PK", "BD", "PH", "VN", "TH", "NZ", "FJ", "UZ", "KZ"};
    private static final String[] PARTS = {"an", "ba", "chi", "do", "el", "gu", "ha", "jin", "ka", "lo", "ma", "nu", "pa", "ri", "su", "ta", "va", "won"};
    private static final String[] NATIVE = {"수", "원", "江", "東", "नगर", "คร", "شهر", "қала", "თბ"};

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int edition = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        Random random = new Random(42);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print("geonames_id,name,ascii_name,names_native_script,country_code,country,admin1,latitude,longitude,"
                + "population,timezone,elevation_m,feature_code,is_capital,modified\n");
        for (int i = 0; i < rows; i++) {
            String name = name(random) + " " + (i + 1);
            String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
            out.printf(
                    "%d,%s,%s,%s,%s,%s,Region %d,%.5f,%.5f,%d,Asia/Seoul,%d,PPL,false,2023-01-%02d%n",
                    900_000_000 + i, name, name, NATIVE[random.nextInt(NATIVE.length)] + i, country, country,
                    random.nextInt(20), random.nextDouble() * 90 - 30, random.nextDouble() * 120 + 60,
                    999 + edition + random.nextInt(10_000_000), random.nextInt(3000), 1 + random.nextInt(28));
        }
        out.flush();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
