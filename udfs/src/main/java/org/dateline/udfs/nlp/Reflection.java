package org.dateline.udfs.nlp;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Reads what classes of CoreNLP keep to themselves: parameters of its models have no accessors. */
public final class Reflection {
    private Reflection() {}

    /** @throws ReflectiveOperationException if the class has no such field */
    @SuppressWarnings("unchecked")
    public static <T> T field(Class<?> owner, String name, Object of) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return (T) field.get(of);
    }

    /** @throws ReflectiveOperationException if the object's own class has no method of this name and number of arguments */
    @SuppressWarnings("unchecked")
    public static <T> T call(Object of, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : of.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                method.setAccessible(true);
                return (T) method.invoke(of, arguments);
            }
        }
        throw new NoSuchMethodException(of.getClass() + "." + name);
    }
}
