package attacks;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Attacks a server of this machine and measures what its other visitors notice. Prints one row for each attack.
 * Everybody comes from an address of their own in 127.0.0.0/8, and nothing is ever sent to another machine.
 *
 * <pre>
 * java -Dport=18803 -Dpid=1234 -Ddata=FOLDER -Dpages=FILE -Dpassword=... -cp CLASSES attacks.Load [ATTACK ...]
 * </pre>
 *
 * <p>Without a name all attacks are made, one after the other. Each ends by itself. The file of pages has one page
 * name a line; the accounts {@code admin}, {@code member} and {@code sender} have the given password.
 */
public final class Load {

    private Load() {}

    public static void main(String[] args) throws Exception {
        List<String> pages = Files.readAllLines(Options.PAGES);
        Counts answers = new Counts();
        Map<String, Attack> attacks = attacks(new Crowd(answers), pages);
        List<String> chosen = args.length == 0 ? List.copyOf(attacks.keySet()) : List.of(args);
        if (!attacks.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("accepted: " + attacks.keySet());
        }
        new Report(pages, attacks, answers).print(chosen);
        System.exit(0);
    }

    /** Names in the order in which they are made. */
    private static Map<String, Attack> attacks(Crowd crowd, List<String> pages) {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        attacks.put("alone", () -> Thread.sleep(Options.SECONDS * 1_000L));
        attacks.put("sign-ins", new WrongSignIns(crowd));
        attacks.put("idle", new IdleConnections(crowd));
        attacks.put("flood", new Flood(crowd, pages));
        attacks.put("upload", new Upload(crowd, false));
        attacks.put("upload-chunked", new Upload(crowd, true));
        attacks.put("upload-slow", new SlowUploads(crowd));
        attacks.put("bombs", new Bombs(crowd));
        attacks.put("slow-readers", new SlowReaders(crowd));
        return attacks;
    }
}
