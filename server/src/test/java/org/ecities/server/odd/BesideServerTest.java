package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecities.server.crash.Program;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that a server has open: what others may do with it, also by another path. */
class BesideServerTest {

    private static final String CITY = "geonames_id,name,ascii_name,names_native_script,country_code,country,admin1,latitude,"
            + "longitude,population,timezone,elevation_m,feature_code,is_capital,modified\n"
            + "900000001,Besideville,Besideville,,KR,KR,Region,37.5,127.0,1000,Asia/Seoul,12,PPL,false,2024-02-28\n";

    @TempDir
    private Path folder;

    @Test
    void commandsWorkOrSayInOneLineWhyNot() throws IOException {
        Path data = folder.resolve("data");
        try (Program server = Program.serve(data)) {
            Visitor admin = server.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);
            Path other = link(data);
            for (Path path : List.of(data, other)) {
                assertRefuses(path, "Another server runs on the data folder " + path + ". Stop it first.", "serve", "--port", "0");
                assertRefuses(path, "index", "reindex");
            }
            assertWorks(data, other);
            assertRefuses(other, "Another server runs on the data folder", "restore", folder.resolve("backups").toString(), "--replace");
            assertThat(admin.get("/wiki/City.Besideville").statusCode()).isEqualTo(200);
            assertThat(admin.get("/health").statusCode()).isEqualTo(200);
            assertThat(admin.get("/admin/people").body()).contains("mina");
        }
        assertThat(Program.run(data, "check")).contains("Nothing wrong.");
    }

    private void assertWorks(Path data, Path other) throws IOException {
        Path cities = Files.writeString(folder.resolve("cities.csv"), CITY);
        Program.run(other, "import", "--schema", "City", cities.toString());
        runUser(other, "add", "mina", "--name", "Mina Park");
        assertThat(runUser(data, "list")).contains("mina");
        assertThat(Program.run(other, "check")).contains("Nothing wrong.");
        Program.run(other, "backup", "--to", folder.resolve("backups").toString());
        Program.run(other, "export", "--pages", folder.resolve("pages").toString());
        assertThat(folder.resolve("pages")).isNotEmptyDirectory();
        Program.run(data, "purge", "--list");
        assertThat(Program.run(data, "audit")).contains("mina");
    }

    /** The option for the data folder stands behind the second word. */
    private static String runUser(Path data, String command, String... arguments) {
        try (Program program = Program.start(data, List.of("user", command), arguments)) {
            assertThat(program.status()).as(program.said()).isZero();
            return program.said();
        }
    }

    private static void assertRefuses(Path data, String why, String command, String... arguments) {
        try (Program program = Program.start(data, command, arguments)) {
            assertThat(program.status()).as(program.said()).isEqualTo(1);
            assertThat(program.said().strip().lines()).as(command).hasSize(1);
            assertThat(program.said()).contains(why);
        }
    }

    private Path link(Path data) {
        try {
            return Files.createSymbolicLink(folder.resolve("by-another-path"), data);
        } catch (IOException | UnsupportedOperationException refused) {
            Assumptions.abort("no symbolic links here: " + refused);
            return data;
        }
    }
}
