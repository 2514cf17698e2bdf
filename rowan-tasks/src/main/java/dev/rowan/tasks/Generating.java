package dev.rowan.tasks;

import dev.rowan.tasks.generate.Draft;
import dev.rowan.tasks.generate.Workspace;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Carries out what a generator drafts: all of it or nothing. */
final class Generating {
    private Generating() {}

    static GenReport in(Project project, Function<Workspace, Draft> generator) {
        try {
            Draft draft = generator.apply(new Workspace(project.folder(), project.sources(), project.domains()));
            Rewrite rewrite = draft.rewrite();
            rewrite.write();
            List<String> notes = new ArrayList<>(draft.notes());
            boolean idle = rewrite.created().isEmpty() && rewrite.changed().isEmpty();
            if (idle && notes.stream().noneMatch(note -> note.startsWith("nothing to do"))) {
                notes.add("nothing to do: all of it is there");
            }
            return new GenReport(rewrite.created(), rewrite.changed(), notes);
        } catch (Declined declined) {
            throw new TaskException(reason(declined.why()), String.valueOf(declined.getMessage()), declined.getCause());
        }
    }

    private static TaskException.Reason reason(Declined.Why why) {
        return switch (why) {
            case WORDS -> TaskException.Reason.MISUNDERSTOOD;
            case SOURCE -> TaskException.Reason.REFUSED;
            case DISK -> TaskException.Reason.FAILED;
        };
    }
}
