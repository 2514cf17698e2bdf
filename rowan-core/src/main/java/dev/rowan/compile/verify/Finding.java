package dev.rowan.compile.verify;

import dev.rowan.compile.source.Source;
import dev.rowan.problem.Fault;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Fields.Declared;

/**
 * A broken rule, not yet named.
 *
 * @param position the index of the field at fault among all of the resource, -1 for the resource itself
 * @param subject what is at fault, such as {@code User.groups}
 * @param place where it is declared
 * @param found what was found
 * @param wayOut what to write instead
 */
public record Finding(int position, String subject, Place place, String found, String wayOut) {
    /**
     * Finds fault with a resource itself.
     *
     * @param source the resource
     * @param found what was found
     * @param wayOut what to write instead
     * @return the finding
     */
    public static Finding of(Source source, String found, String wayOut) {
        return new Finding(-1, source.name(), source.resource().place(), found, wayOut);
    }

    /**
     * Finds fault with a declaration.
     *
     * @param source the resource that declares it
     * @param declaration the declaration
     * @param found what was found
     * @param wayOut what to write instead
     * @return the finding
     */
    public static Finding at(Source source, Declaration declaration, String found, String wayOut) {
        for (int i = 0; i < source.fields().size(); i++) {
            if (source.fields().get(i).value() == declaration) {
                return new Finding(i, declaration.toString(), declaration.place(), found, wayOut);
            }
        }
        return of(source, found, wayOut);
    }

    /**
     * Finds fault with a field, whatever it holds.
     *
     * @param source the resource whose field it is
     * @param field the field
     * @param found what was found
     * @param wayOut what to write instead
     * @return the finding, at the line of the resource where the field holds no declaration of its own
     */
    public static Finding at(Source source, Declared field, String found, String wayOut) {
        Place place = field.value() instanceof Declaration made && made.owner() == source.resource()
                ? made.place()
                : source.resource().place();
        return new Finding(source.fields().indexOf(field), source.name() + "." + field.name(), place, found, wayOut);
    }

    /**
     * The finding as a fault.
     *
     * @param rule the broken rule's short name
     * @return what developers see
     */
    public Fault fault(String rule) {
        return new Fault(rule, subject, place, found, wayOut);
    }
}
