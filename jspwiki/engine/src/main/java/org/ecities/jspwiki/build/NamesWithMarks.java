package org.ecities.jspwiki.build;

import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType.Builder;
import net.bytebuddy.implementation.MethodCall;
import org.ecities.jspwiki.completion.NameLetters;

import java.lang.reflect.Method;
import java.util.Arrays;

import static net.bytebuddy.matcher.ElementMatchers.named;

/**
 * Makes links reach pages whose names need combining marks. The one place where a method of the host is replaced: it is
 * static and called from everywhere in the parser, so no manager of ours could stand in for it.
 */
public final class NamesWithMarks implements Plugin {

    private static final String HOST = "org.apache.wiki.util.TextUtil";
    private static final String METHOD = "cleanString";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(HOST);
    }

    @Override
    public Builder<?> apply(Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        Method ours = Arrays.stream(NameLetters.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("clean")).findFirst().orElseThrow();
        return builder.method(named(METHOD)).intercept(MethodCall.invoke(ours).withAllArguments());
    }

    @Override
    public void close() {
        // holds nothing
    }
}
