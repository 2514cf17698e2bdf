package {{package}};

import dev.rowan.resource.Domain;

/** What the program opens. */
public final class Domains {
    public static final Domain {{constant}} = Domain.of("{{domain}}");

    private Domains() {}
}
