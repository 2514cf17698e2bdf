package dev.rowan.migrate.catalog;

/** Something in a schema that can be there, be missing, or be another on its own. */
public sealed interface Part
        permits CatalogTable,
                CatalogColumn,
                Check,
                ColumnOrigin,
                ColumnType,
                Comment,
                Extension,
                Fallback,
                ForeignKey,
                CatalogIndex,
                NotNull,
                OtherSchema,
                TableOption,
                UniqueKey {}
