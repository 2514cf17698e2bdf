package dev.rowan.compile;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.storage.RowScope;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.Sort;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.RuleModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.IdentitySpec;
import dev.rowan.resource.storage.IndexSpec;
import dev.rowan.resource.storage.RuleSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the models of what a table has besides columns. */
final class TableParts {
    private final Source source;
    private final Resolver scope;
    private final Pairs<AttributeModel> attributes;

    TableParts(Source source, Sources sources, Pairs<AttributeModel> attributes) {
        this.source = source;
        this.scope = RowScope.of(source, sources);
        this.attributes = attributes;
    }

    List<IdentityModel> identities() {
        List<IdentityModel> models = new ArrayList<>();
        for (IdentitySpec<?> identity : source.identities()) {
            models.add(new IdentityModel(
                    source.name(),
                    identity.name(),
                    models(identity.attributes()),
                    term(identity.condition()),
                    identity.isNullsDistinct(),
                    identity.isDeferrable(),
                    identity.stored()));
        }
        return models;
    }

    List<IndexModel> indexes() {
        List<IndexModel> models = new ArrayList<>();
        for (IndexSpec<?> index : source.indexes()) {
            models.add(new IndexModel(
                    source.name(),
                    index.name(),
                    index.keys().stream().map(this::key).toList(),
                    models(index.included()),
                    term(index.condition()),
                    index.method(),
                    index.operators(),
                    index.stored()));
        }
        return models;
    }

    List<RuleModel> rules() {
        List<RuleModel> models = new ArrayList<>();
        for (RuleSpec<?> rule : source.rules()) {
            models.add(new RuleModel(
                    source.name(), rule.name(), rule.condition().resolve(scope), rule.message(), rule.stored()));
        }
        return models;
    }

    Map<AttributeModel, Term> generated() {
        Map<AttributeModel, Term> terms = new LinkedHashMap<>();
        for (AttributeDeclaration<?, ?, ?> attribute : source.attributes()) {
            Expr<?, ?> expression = attribute.facets().expression();
            if (expression != null) {
                terms.put(attributes.model(attribute).orElseThrow(), expression.resolve(scope));
            }
        }
        return terms;
    }

    private SortKey key(Sort<?> sort) {
        return new SortKey(sort.by().resolve(scope), sort.descending(), sort.nullsAhead());
    }

    private @Nullable Term term(Optional<? extends Expr<?, ?>> condition) {
        return condition.map(each -> each.resolve(scope)).orElse(null);
    }

    private List<AttributeModel> models(List<? extends Attribute<?, ?>> tokens) {
        List<AttributeModel> models = new ArrayList<>();
        tokens.forEach(token -> models.add(attributes.model(token).orElseThrow()));
        return models;
    }
}
