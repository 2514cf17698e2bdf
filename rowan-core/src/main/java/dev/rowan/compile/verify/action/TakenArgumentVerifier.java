package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Words;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.field.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An action takes each argument once, one that a field of its resource holds, under a name of its own. */
final class TakenArgumentVerifier implements EachAction {
    @Override
    public String rule() {
        return "taken-argument";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        List<Argument<?>> taken = action.rules().arguments();
        return IntStream.range(0, taken.size())
                .boxed()
                .flatMap(i -> finding(source, action, taken.get(i), taken.subList(0, i)).stream());
    }

    private static Optional<Finding> finding(
            Source source, ActionDeclaration<?> action, Argument<?> argument, List<Argument<?>> earlier) {
        if (!source.holds(argument)) {
            return Optional.of(notHeld(source, action, (Declaration) argument));
        }
        if (earlier.contains(argument)) {
            return Optional.of(Finding.at(source, action, "takes the argument " + argument + " twice", "name it once"));
        }
        return action.accepted().orElse(List.of()).stream()
                .map(Attribute::name)
                .filter(argument.name()::equals)
                .findFirst()
                .map(name -> Finding.at(
                        source,
                        action,
                        "accepts an attribute and takes an argument of one name, '" + name + "'",
                        "give the argument another name"));
    }

    private static Finding notHeld(Source source, ActionDeclaration<?> action, Declaration argument) {
        return argument.owner() == source.resource()
                ? Finding.at(
                        source,
                        action,
                        "takes an argument (" + argument.place() + ") that no field of " + source + " holds",
                        "hold it in a field, with all its modifiers, and name the field")
                : Finding.at(
                        source,
                        action,
                        "takes " + Words.at(argument) + ", which " + argument.owner() + " declares",
                        "declare an argument of " + source);
    }
}
