package dev.rowan.compile;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.action.Sketch;
import dev.rowan.evaluate.Certainty;
import dev.rowan.expression.Argument;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.Term;
import dev.rowan.resource.computed.CodeSpec;
import dev.rowan.resource.computed.Computation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the models of computed fields. */
final class ComputedFields {
    private ComputedFields() {}

    static Map<ComputedModel, Object> of(Source source, Sources sources) {
        Map<ComputedModel, Object> models = new LinkedHashMap<>();
        for (Computation<?, ?> field : source.computed()) {
            models.put(model(source, field, sources), field);
        }
        return models;
    }

    private static ComputedModel model(Source source, Computation<?, ?> field, Sources sources) {
        Term term = field instanceof CodeSpec<?, ?> ? null : field.resolve(new Sketch(source, sources));
        Class<?> type = field instanceof CodeSpec<?, ?> code ? code.code().type() : Object.class;
        return new ComputedModel(
                source.name(),
                field.name(),
                term == null ? null : term.type(),
                term == null ? type : term.type().javaType(),
                term != null && Certainty.isCertain(term),
                field.isExposed(),
                field.isSensitive(),
                field.arguments().stream().map(Argument::name).toList());
    }
}
