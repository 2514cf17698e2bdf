package dev.rowan.compile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens and their models, both ways: tokens by identity, models by equality. Immutable. */
final class Pairs<M> {
    private final IdentityHashMap<Object, M> models;
    private final Map<M, Object> tokens;

    /** The models in the order of the map given are kept. */
    Pairs(Map<M, Object> tokensInOrder) {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokensInOrder));
        models = new IdentityHashMap<>();
        tokens.forEach((model, token) -> models.put(token, model));
    }

    Optional<M> model(Object token) {
        return Optional.ofNullable(models.get(token));
    }

    Optional<Object> token(M model) {
        return Optional.ofNullable(tokens.get(model));
    }

    List<M> models() {
        return List.copyOf(tokens.keySet());
    }
}
