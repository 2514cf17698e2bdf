package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.model.Setting;
import dev.rowan.resource.field.Fields.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A setting of a kind is given once. */
final class SettingVerifier implements Verifier {
    @Override
    public String rule() {
        return "setting";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Map<Class<?>, Declared> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Declared field : source.fields()) {
            if (field.value() instanceof Setting setting) {
                Declared earlier = first.putIfAbsent(setting.getClass(), field);
                if (earlier != null) {
                    String found = "is a second " + setting.getClass().getSimpleName() + " beside " + source + "."
                            + earlier.name();
                    findings.add(Finding.at(source, field, found, "keep one of the two"));
                }
            }
        }
        return findings.stream();
    }
}
