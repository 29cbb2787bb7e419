package org.ecities.jspwiki.build;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves a folder of classes from the javax to the jakarta names of servlets and mail. Classes that use neither are not
 * touched, so a second run changes nothing. Done on the class folder and not on the finished JAR: whoever builds
 * against this module sees the same classes in every phase of the build.
 */
public final class JakartaNames extends Remapper {

    private static final List<String> MOVED = List.of("servlet/", "mail/");

    private JakartaNames() {
        super(Opcodes.ASM9);
    }

    /** Moves every class below the folder that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(JakartaNames::move);
        }
    }

    private static void move(Path file) {
        try {
            byte[] classFile = Files.readAllBytes(file);
            if (usesOldNames(classFile)) {
                Files.write(file, moved(classFile));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean usesOldNames(byte[] classFile) {
        String constants = new String(classFile, StandardCharsets.ISO_8859_1);
        return MOVED.stream().anyMatch(name -> constants.contains("javax/" + name));
    }

    /** The class on the new names, with a constant pool that no longer holds the old ones. */
    static byte[] moved(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile).accept(new ClassRemapper(writer, new JakartaNames()), 0);
        return writer.toByteArray();
    }

    @Override
    public String map(String name) {
        return MOVED.stream().anyMatch(moved -> name.startsWith("javax/" + moved)) ? name.replaceFirst("javax", "jakarta") : name;
    }
}
