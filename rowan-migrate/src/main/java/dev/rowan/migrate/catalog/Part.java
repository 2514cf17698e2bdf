package dev.rowan.migrate.catalog;

/** Something in a schema that can be there or missing on its own. */
public sealed interface Part
        permits CatalogTable, CatalogColumn, Check, Extension, Fallback, ForeignKey, Index, NotNull, UniqueKey {}
