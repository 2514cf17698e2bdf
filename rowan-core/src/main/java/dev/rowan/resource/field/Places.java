package dev.rowan.resource.field;

import dev.rowan.problem.Place;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;

/** Finds the line of a resource class that is running now. */
public final class Places {
    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private Places() {}

    /**
     * The nearest frame of a resource class; a class that is only being made has one too.
     *
     * @param resource the class to be named where there is no such frame
     * @param root the class above all resources
     * @return the line
     */
    public static Place here(Class<?> resource, Class<?> root) {
        return WALKER.walk(frames -> frames.filter(frame -> isBelow(root, frame.getDeclaringClass()))
                .findFirst()
                .map(Places::place)
                .orElseGet(() -> new Place(file(resource), 0)));
    }

    /**
     * The line of a resource's own class, while it is being made: its superclasses have lines of their own.
     *
     * @param resource the class
     * @return the line
     */
    public static Place ofClass(Class<?> resource) {
        return WALKER.walk(frames -> frames.filter(frame -> frame.getDeclaringClass() == resource)
                .findFirst()
                .map(Places::place)
                .orElseGet(() -> new Place(file(resource), 0)));
    }

    /**
     * The nearest frame that is not of the class asking.
     *
     * @param asking the class
     * @return the line
     */
    public static Place caller(Class<?> asking) {
        return WALKER.walk(frames -> frames.filter(
                        frame -> frame.getDeclaringClass() != Places.class && frame.getDeclaringClass() != asking)
                .findFirst()
                .map(Places::place)
                .orElseGet(() -> new Place(file(asking), 0)));
    }

    private static boolean isBelow(Class<?> root, Class<?> type) {
        return type != root && root.isAssignableFrom(type);
    }

    private static Place place(StackFrame frame) {
        String name = frame.getFileName();
        return new Place(name == null ? file(frame.getDeclaringClass()) : name, Math.max(0, frame.getLineNumber()));
    }

    private static String file(Class<?> type) {
        Class<?> outermost = type;
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            outermost = outer;
        }
        return outermost.getSimpleName() + ".java";
    }
}
