package dev.rowan.resource.computed;

/** Who may see the values of a computed field. */
record Visibility(boolean exposed, boolean sensitive) {
    static final Visibility HIDDEN = new Visibility(false, false);

    Visibility asExposed() {
        return new Visibility(true, sensitive);
    }

    Visibility asSensitive() {
        return new Visibility(exposed, true);
    }
}
