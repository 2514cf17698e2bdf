package dev.rowan.tasks;

import java.util.Arrays;

/** How one text became another when nothing was done but to put pieces in. */
final class Insertions {
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private Insertions() {}

    /** The least number of pieces without which the second text is the first; -1 when there is no such number. */
    static int between(String before, String after) {
        int more = after.length() - before.length();
        if (more < 0) {
            return -1;
        }
        int[] pieces = new int[more + 1];
        Arrays.fill(pieces, NEVER);
        pieces[0] = 0;
        for (int i = 0; i <= before.length(); i++) {
            int least = NEVER;
            for (int skipped = 0; skipped <= more; skipped++) {
                int here = pieces[skipped];
                pieces[skipped] = Math.min(here, least + 1);
                least = Math.min(least, here);
            }
            for (int skipped = 0; skipped <= more && i < before.length(); skipped++) {
                boolean same = before.charAt(i) == after.charAt(i + skipped);
                pieces[skipped] = same ? pieces[skipped] : NEVER;
            }
        }
        return pieces[more] >= NEVER ? -1 : pieces[more];
    }
}
