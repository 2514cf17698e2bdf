package dev.rowan.door;

import dev.rowan.expression.Expr;
import dev.rowan.type.ValueType;

/**
 * What is compared.
 *
 * @param expr a value of each row
 * @param type its kind
 */
record Subject(Expr<Object, Object> expr, ValueType type) {}
