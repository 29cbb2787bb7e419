package org.ecities.jspwiki.build;

import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.modifier.FieldPersistence;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType.Builder;
import net.bytebuddy.implementation.FieldAccessor;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import org.ecities.jspwiki.completion.EventAttributes;

import java.lang.reflect.Method;
import java.util.Arrays;

import static net.bytebuddy.matcher.ElementMatchers.named;

/**
 * Gives each event of the host a map of attributes and the method that reads it. A field of the event and not a table
 * beside it: every page view fires events, and a table would need a lock. It is transient, so that an event is
 * serialised as before.
 */
public final class EventAttributesField implements Plugin {

    private static final String HOST = "org.apache.wiki.event.WikiEvent";
    private static final String METHOD = "getAttributes";
    private static final String FIELD = "attributes";

    @Override
    public boolean matches(TypeDescription type) {
        return type.getName().equals(HOST) && type.getDeclaredMethods().filter(named(METHOD)).isEmpty();
    }

    @Override
    public Builder<?> apply(Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        Method target = Arrays.stream(EventAttributes.class.getDeclaredMethods()).findFirst().orElseThrow();
        return builder
                .defineField(FIELD, target.getGenericReturnType(), Visibility.PRIVATE, FieldPersistence.TRANSIENT)
                .defineMethod(METHOD, target.getGenericReturnType(), Visibility.PUBLIC)
                .intercept(keepResultOf(target));
    }

    /** In the host's words: {@code attributes = orEmpty(attributes); return attributes}. */
    private static Implementation keepResultOf(Method target) {
        return MethodCall.invoke(target).withField(FIELD).setsField(named(FIELD)).andThen(FieldAccessor.ofField(FIELD));
    }

    @Override
    public void close() {
        // holds nothing
    }
}
