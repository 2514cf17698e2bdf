package dev.rowan.tasks.generate;

/**
 * A belongs-to of a new resource.
 *
 * @param name its field
 * @param destination the class it leads to, in full
 * @param key the attribute that holds the other's key
 * @param required whether there must be another
 */
record Belonging(String name, String destination, String key, boolean required) {
    void write(ClassDraft draft) {
        draft.belongsTo(name, destination, key, required);
    }
}
