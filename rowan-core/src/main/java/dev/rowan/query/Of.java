package dev.rowan.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a shape: the field that it holds, where the component is called otherwise. With points it follows
 * relationships to one: {@code @Of("captain.name")}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Of {
    /**
     * The name of the Java field.
     *
     * @return such as {@code groupCount}
     */
    String value();
}
