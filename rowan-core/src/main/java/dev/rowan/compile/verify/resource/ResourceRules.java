package dev.rowan.compile.verify.resource;

import dev.rowan.compile.verify.Verifier;
import dev.rowan.problem.Fault;
import dev.rowan.resource.Domain;
import java.util.List;
import java.util.stream.Stream;

/** The rules about resources as a whole. */
public final class ResourceRules {
    private ResourceRules() {}

    /**
     * The rules.
     *
     * @return in the order in which faults of one field are told
     */
    public static List<Verifier> all() {
        return List.of(
                new InstanceVerifier(),
                new DomainVerifier(),
                new NameVerifier(),
                new OwnerVerifier(),
                new FieldVerifier(),
                new NarrowFieldVerifier(),
                new NullFieldVerifier(),
                new StrangerVerifier(),
                new TwiceHeldVerifier(),
                new HiddenFieldVerifier(),
                new ForeignVerifier(),
                new SettingVerifier(),
                new TableVerifier(),
                new ActionVerifier());
    }

    /**
     * The rules for a second instance of a class: it declares what the first does, to tell its faults again is noise.
     *
     * @return those that can be told
     */
    public static List<Verifier> ofSecond() {
        return List.of(new InstanceVerifier());
    }

    /**
     * The rules for a resource whose fields cannot be read.
     *
     * @return those that can be told
     */
    public static List<Verifier> ofClosed() {
        return List.of(new ClosedVerifier());
    }

    /**
     * What is wrong with a domain itself.
     *
     * @param domain the domain
     * @param all all domains that are opened together
     * @return its faults
     */
    public static Stream<Fault> faults(Domain domain, List<Domain> all) {
        return DomainVerifier.verify(domain, all);
    }
}
