package org.ecities.jspwiki.link;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the classes of the class path and of Java itself declare. Reads class files; loads and runs nothing. */
final class ClassPath {

    private final Map<String, Optional<ClassNode>> known = new HashMap<>();

    boolean has(String className) {
        return find(className).isPresent();
    }

    /** Whether the class or one it inherits from declares the member. */
    boolean resolves(References.Member member) {
        return resolves(member.owner(), member);
    }

    private boolean resolves(String className, References.Member member) {
        Optional<ClassNode> found = find(className);
        return found.isPresent() && (declares(found.get(), member)
                || supertypes(found.get()).anyMatch(supertype -> resolves(supertype, member)));
    }

    private static boolean declares(ClassNode node, References.Member member) {
        return node.methods.stream().anyMatch(m -> m.name.equals(member.name()) && m.desc.equals(member.descriptor()))
                || node.fields.stream().anyMatch(f -> f.name.equals(member.name()) && f.desc.equals(member.descriptor()));
    }

    private static Stream<String> supertypes(ClassNode node) {
        return Stream.concat(Stream.ofNullable(node.superName), node.interfaces.stream());
    }

    private Optional<ClassNode> find(String className) {
        Optional<ClassNode> found = known.get(className);
        if (found == null) {
            found = read(className);
            known.put(className, found);
        }
        return found;
    }

    private static Optional<ClassNode> read(String className) {
        try (InputStream classFile = ClassLoader.getSystemResourceAsStream(className + ".class")) {
            if (classFile == null) {
                return Optional.empty();
            }
            ClassNode node = new ClassNode();
            new ClassReader(classFile).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return Optional.of(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
