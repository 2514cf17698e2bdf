package dev.rowan.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Declarations that cannot work. Tells every fault of every resource at once. */
public final class DefinitionException extends RowanException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a List.copyOf of records, kept for the caller, not for the wire
    private final List<Fault> faults;

    /**
     * Collects faults.
     *
     * @param faults what is wrong, at least one
     */
    public DefinitionException(List<Fault> faults) {
        super(text(faults), null);
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong, in the order of domains, resources and fields.
     *
     * @return all faults, at least one
     */
    public List<Fault> faults() {
        return faults;
    }

    private static String text(List<Fault> faults) {
        if (faults.size() == 1) {
            return faults.get(0).message();
        }
        return faults.stream()
                .map(fault -> "  " + fault.message())
                .collect(Collectors.joining("\n", faults.size() + " faults in the declarations:\n", ""));
    }
}
