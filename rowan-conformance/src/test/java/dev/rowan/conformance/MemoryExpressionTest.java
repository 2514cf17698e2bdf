package dev.rowan.conformance;

import dev.rowan.conformance.expression.AroundContract;
import dev.rowan.conformance.expression.ChoiceContract;
import dev.rowan.conformance.expression.DocumentContract;
import dev.rowan.conformance.expression.FragmentContract;
import dev.rowan.conformance.expression.ListContract;
import dev.rowan.conformance.expression.MomentContract;
import dev.rowan.conformance.expression.NumberContract;
import dev.rowan.conformance.expression.SimilarityContract;
import dev.rowan.conformance.expression.WordContract;
import dev.rowan.conformance.language.LanguageContract;
import org.junit.jupiter.api.Nested;

/** What expressions mean to the memory store. */
class MemoryExpressionTest {
    @Nested
    class Arounds extends AroundContract implements OnMemory {}

    @Nested
    class Choices extends ChoiceContract implements OnMemory {}

    @Nested
    class Documents extends DocumentContract implements OnMemory {}

    @Nested
    class Languages extends LanguageContract implements OnMemory {}

    @Nested
    class Lists extends ListContract implements OnMemory {}

    @Nested
    class Moments extends MomentContract implements OnMemory {}

    @Nested
    class Numbers extends NumberContract implements OnMemory {}

    @Nested
    class Words extends WordContract implements OnMemory {}

    @Nested
    class Fragments extends FragmentContract implements OnMemory {
        @Override
        protected boolean hasFragments() {
            return false;
        }
    }

    @Nested
    class Similarities extends SimilarityContract implements OnMemory {
        @Override
        protected void enable() {}

        @Override
        protected boolean disable() {
            return false;
        }
    }
}
