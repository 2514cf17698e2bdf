package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.query.Selection;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.storage.Index;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes that resources declare serve what they are declared for. */
class DeclaredIndexTest {
    public static final class Letter extends Resource<Letter> {
        public static final Letter LETTER = new Letter();
        public static final Domain POST = Domain.of("Post", LETTER);

        public final Attribute<Letter, UUID> id = uuidPrimaryKey();
        public final Text<Letter> sender = string().exposed();
        public final Text<Letter> title = string().collation("de");
        public final Attribute<Letter, Integer> pages = integer();
        public final Attribute<Letter, Boolean> read = bool();
        public final Index<Letter> bySender = index(sender.asc(), pages.desc());
        public final Index<Letter> byTitle = index(title.asc());
        public final Index<Letter> unread = index(pages).where(read.eq(false));
        public final Read<Letter> reading = read();
    }

    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.SHARED.open(Letter.POST);
    }

    @AfterEach
    void closeTheStore() {
        rowan.close();
    }

    private int advice(Selection<?> selection) {
        return rowan.explain(selection).advice().size();
    }

    @Test
    void what_a_declared_index_serves_needs_no_advice() {
        Letter letter = Letter.LETTER;
        assertThat(rowan.advise()).isEmpty();
        assertThat(advice(letter.query().filter(letter.sender.eq("Ada")))).isZero();
        assertThat(advice(letter.query().sort(letter.title.asc()).limit(3))).isZero();
        assertThat(advice(letter.query().sort(letter.pages.asc()).limit(3))).isOne();
    }
}
