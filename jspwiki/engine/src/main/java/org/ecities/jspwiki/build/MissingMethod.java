package org.ecities.jspwiki.build;

import net.bytebuddy.description.modifier.MethodArguments;
import net.bytebuddy.description.modifier.Ownership;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType.Builder;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.matcher.ElementMatchers;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * One method that a class of the host lacks, and the static method of ours that it calls. A static method whose first
 * parameter is the host's class itself stands for an instance method: its first argument is {@code this}.
 */
record MissingMethod(String host, String name, Method target) {

    /** The method of that name; there must be one. */
    static MissingMethod of(String host, String name, Class<?> targetClass, String targetName) {
        Method target = Arrays.stream(targetClass.getDeclaredMethods())
                .filter(method -> method.getName().equals(targetName)).findFirst().orElseThrow();
        return new MissingMethod(host, name, target);
    }

    /** False for a class that has it already: from upstream one day, or from the build before this one. */
    boolean isMissingIn(TypeDescription type) {
        return type.getName().equals(host) && type.getDeclaredMethods().filter(ElementMatchers.named(name)).isEmpty();
    }

    Builder<?> define(Builder<?> builder) {
        List<Type> parameters = List.of(target.getGenericParameterTypes());
        MethodCall call = MethodCall.invoke(target);
        return builder
                .defineMethod(name, target.getGenericReturnType(), Visibility.PUBLIC, ownership(), arguments())
                .withParameters(isInstanceMethod() ? parameters.subList(1, parameters.size()) : parameters)
                .intercept((isInstanceMethod() ? call.withThis() : call).withAllArguments());
    }

    private boolean isInstanceMethod() {
        return target.getParameterCount() > 0 && target.getParameterTypes()[0].getName().equals(host);
    }

    private Ownership ownership() {
        return isInstanceMethod() ? Ownership.MEMBER : Ownership.STATIC;
    }

    private MethodArguments arguments() {
        return target.isVarArgs() ? MethodArguments.VARARGS : MethodArguments.PLAIN;
    }
}
