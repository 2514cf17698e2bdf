package dev.rowan.expression.form;

/** A part of a request whose form is known. For Rowan's own use. */
public interface Formed {
    /**
     * Tells of what it is made.
     *
     * @param form is told everything in which it can differ from others: values by {@link Form#value}, all else by
     *     {@link Form#part} and {@link Form#of}
     */
    void form(Form form);
}
