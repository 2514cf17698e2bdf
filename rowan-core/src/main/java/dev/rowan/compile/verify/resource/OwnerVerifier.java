package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.Resource;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resource is a resource of itself, else its tokens would pass for those of another. */
final class OwnerVerifier implements Verifier {
    @Override
    public String rule() {
        return "owner";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Class<?> type = source.resource().getClass();
        Type owner = owner(type);
        if (owner == type) {
            return Stream.empty();
        }
        String said = owner instanceof Class<?> other ? "Resource<" + other.getSimpleName() + ">" : "Resource";
        String who = owner instanceof Class<?> other ? other.getSimpleName() + "'s" : "nobody's";
        return Stream.of(Finding.of(
                source,
                "is a " + said + ", so its declarations would be " + who,
                "write `class " + source + " extends Resource<" + source + ">`"));
    }

    /** What stands for R where the chain of superclasses reaches {@link Resource}. */
    private static @Nullable Type owner(Class<?> type) {
        Map<Type, Type> given = new HashMap<>();
        Class<?> current = type;
        while (current.getSuperclass() != Resource.class) {
            learn(current, given);
            current = current.getSuperclass();
        }
        if (!(current.getGenericSuperclass() instanceof ParameterizedType parameterized)) {
            return null;
        }
        Type owner = parameterized.getActualTypeArguments()[0];
        return given.getOrDefault(owner, owner);
    }

    private static void learn(Class<?> type, Map<Type, Type> given) {
        if (type.getGenericSuperclass() instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = type.getSuperclass().getTypeParameters();
            Type[] arguments = parameterized.getActualTypeArguments();
            for (int i = 0; i < variables.length; i++) {
                given.put(variables[i], given.getOrDefault(arguments[i], arguments[i]));
            }
        }
    }
}
