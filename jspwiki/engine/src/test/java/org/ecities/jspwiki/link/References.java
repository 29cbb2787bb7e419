package org.ecities.jspwiki.link;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

import java.util.Set;
import java.util.TreeSet;

/** All classes, methods and fields that classes name, in code, signatures, annotations and lambdas. */
final class References extends Remapper {

    /** A method or field as the virtual machine looks it up: name and descriptor, wanted in a class. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {

        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return owner + "." + name + " " + descriptor;
        }
    }

    final Set<String> classes = new TreeSet<>();
    final Set<Member> members = new TreeSet<>();

    References() {
        super(Opcodes.ASM9);
    }

    /** Adds what the class names. A remapper that renames nothing is told of every name there is. */
    void addAllOf(byte[] classFile) {
        new ClassReader(classFile).accept(new ClassRemapper(new ClassNode(), this), 0);
    }

    @Override
    public String map(String name) {
        classes.add(name);
        return name;
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        return member(owner, name, descriptor);
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        return member(owner, name, descriptor);
    }

    private String member(String owner, String name, String descriptor) {
        boolean isArray = owner.startsWith("[");
        if (!isArray) {
            members.add(new Member(owner, name, descriptor));
        }
        return name;
    }
}
