package dev.rowan.model;

/**
 * How a store keeps the key by which rows refer to others.
 *
 * @param onDelete what becomes of the rows that refer when the one they refer to is destroyed
 * @param onUpdate what becomes of their keys when the key of that row changes
 * @param deferrable whether a transaction may ask for it at its end alone
 */
public record ReferenceRule(OnDelete onDelete, OnUpdate onUpdate, boolean deferrable) {
    /**
     * One whose keys do not change, and are looked at with each statement.
     *
     * @param delete what becomes of the rows that refer when the one they refer to is destroyed
     * @return the reference
     */
    public static ReferenceRule on(OnDelete delete) {
        return new ReferenceRule(delete, OnUpdate.NO_ACTION, false);
    }
}
