package org.ecities.server.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.servlet.jsp.JspContext;

/**
 * In templates a name with a small first letter is an attribute, and an absent attribute is empty. Without this the
 * expression language looks for a class of that name in every library, each time the name is read.
 */
final class AbsentAttributes extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && attribute(name) && absent(context, name)) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    private static boolean attribute(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    }

    private static boolean absent(ELContext context, String name) {
        return context.getContext(JspContext.class) instanceof JspContext page && page.findAttribute(name) == null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Left to the resolver of attributes.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
