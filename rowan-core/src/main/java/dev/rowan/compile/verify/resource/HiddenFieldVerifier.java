package dev.rowan.compile.verify.resource;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Fields.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A field does not hide one of a superclass: names are told by one word. */
final class HiddenFieldVerifier implements Verifier {
    @Override
    public String rule() {
        return "hidden-field";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Map<String, Declared> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Declared field : source.fields()) {
            if (field.value() instanceof Declaration) {
                Declared hidden = first.putIfAbsent(field.name(), field);
                if (hidden != null) {
                    String where = hidden.field().getDeclaringClass().getSimpleName();
                    String found = "hides the field of the same name in " + where;
                    findings.add(Finding.at(source, field, found, "rename one of the two"));
                }
            }
        }
        return findings.stream();
    }
}
