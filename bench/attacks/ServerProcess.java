package attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process of the server, as the system and Java tell it. */
final class ServerProcess {

    private ServerProcess() {}

    static void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc", Options.PID, "clear_refs"), "5");
    }

    static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Options.PID, "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** After a collection. */
    static String heap() throws Exception {
        jcmd("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        long sum = 0;
        for (int i = 0; i < 2 && used.find(); i++) {
            sum += Long.parseLong(used.group(1));
        }
        return sum / 1024 + " MB";
    }

    private static String jcmd(String command) throws Exception {
        Process jcmd = new ProcessBuilder("jcmd", Options.PID, command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
