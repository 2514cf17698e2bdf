package dev.rowan.tasks.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Names in trees, letter by letter; what a tree prints of itself has other scripts escaped. */
public final class Spelling {
    private Spelling() {}

    /**
     * The name that a tree is.
     *
     * @param tree an expression or a type
     * @return such as {@code User}, {@code app.User} or {@code User.class}; type arguments are left out; what is no name is
     *     as the tree prints it
     */
    public static String of(@Nullable Tree tree) {
        if (tree instanceof IdentifierTree name) {
            return name.getName().toString();
        }
        if (tree instanceof MemberSelectTree member) {
            return of(member.getExpression()) + "." + member.getIdentifier();
        }
        if (tree instanceof ParameterizedTypeTree type) {
            return of(type.getType());
        }
        return tree instanceof AnnotatedTypeTree type ? of(type.getUnderlyingType()) : String.valueOf(tree);
    }
}
