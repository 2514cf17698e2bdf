package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.tasks.report.Unexpressed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole schemas as people write them: the classes compile, and what they do not say is told. */
class ExistingSchemasTest {
    @TempDir
    Path folder;

    @Test
    void a_shop_with_composite_keys() throws Exception {
        List<Unexpressed> left = adopted("shop");
        assertThat(left.stream().map(Unexpressed::object).filter(each -> !each.startsWith("foreign key ")))
                .containsExactly(
                        "table note",
                        "default of Order.placed",
                        "column customer.id",
                        "column customer.code",
                        "check customer.customer_kind_check",
                        "check customer.lowmail",
                        "index customer.customer_brin",
                        "index customer.customer_lower",
                        "index customer.customer_vip",
                        "column product.margin",
                        "check product.product_sku_check",
                        "type currency",
                        "type email",
                        "schema archive");
        assertThat(text("Customer"))
                .contains(
                        "identity(email).where(status.ne(Status.GONE)).named(\"customer_email_uq\")",
                        "identity(phone).named(\"customer_phone\")",
                        "rule(discount.ge(new BigDecimal(\"0\")).and(discount.lt(new BigDecimal(\"1\"))))",
                        "rule(phone.length().gt(3).or(phone.isNull())).named(\"check names\")",
                        "rule(code.in(\"a-1\", \"b-2\")).named(\"customer_code_check\")",
                        "index(born.desc()).where(born.isNotNull().and(level.gt(3)).and(status.in(Status.NEW, Status.ACTIVE)))",
                        "index(level.desc().nullsFirst(), score.asc()).including(phone)",
                        "index(phone).using(\"btree\", \"varchar_pattern_ops\")",
                        "index(tags).using(\"gin\")",
                        ".calls(\"customer_pkey\", \"pk_customer\")",
                        ".calls(\"customer_status_check\", \"valid_status\")",
                        ".onUpdate(OnUpdate.CASCADE)");
        assertThat(text("Product"))
                .contains(
                        "rule(oldPrice.isNull().or(oldPrice.gt(price))).named(\"cheaper\")",
                        "identity(price, oldPrice).deferrable()",
                        "identity(weight, price).nullsNotDistinct()",
                        "ToMany<Product, Tag> tags = manyToMany(Tag.class, ProductTag.class",
                        "hasMany(OrderLine.class)");
        assertThat(text("Tag")).contains("manyToMany(Product.class, ProductTag.class");
    }

    @Test
    void a_blog_with_join_tables_that_carry_more() throws Exception {
        List<Unexpressed> left = adopted("blog");
        assertThat(left)
                .extracting(Unexpressed::object)
                .contains("index posts.posts_title_lower", "column posts.search");
        assertThat(text("Author"))
                .contains(
                        "ToMany<Author, Author> followers",
                        "manyToMany(Author.class, Follow.class, f -> f.followee, f -> f.follower)",
                        "ToMany<Author, Post> posts = manyToMany(Post.class, PostLike.class)",
                        "hasOne(UserProfile.class)");
        assertThat(text("Post"))
                .contains(
                        "enumeration(State.class).required().defaultsTo(State.draft)",
                        "rule(state.ne(State.published).or(publishedAt.isNotNull())).named(\"dates\")",
                        "rule(likes.le(views))",
                        "index(blogId.asc(), publishedAt.desc()).named(\"idx_posts_blog\")");
        assertThat(text("UserProfile"))
                .contains("getClass = string().column(\"getClass\")", "Table.named(\"user profile\")");
    }

    @Test
    void a_forum_that_refers_to_itself_in_mixed_styles() throws Exception {
        List<Unexpressed> left = adopted("forum");
        assertThat(left)
                .extracting(Unexpressed::object)
                .contains(
                        "table logs",
                        "partition events.events_1",
                        "heir base.child",
                        "row policy votes.p",
                        "foreign key messages.messages_forum_thread_no_fkey");
        assertThat(text("UserRole")).contains(".calls(\"UserRoles_pkey\", \"PK_UserRoles\")");
        assertThat(text("Category"))
                .contains("belongsTo(Category.class)", "hasMany(Category.class)", "rule(parentId.ne(id))");
        assertThat(text("User"))
                .contains(
                        "rule(ratio.ge(0.0).and(ratio.le(1.0)))",
                        "manyToMany(Message.class, Vote.class, v -> v.user, v -> v.message)",
                        "hasMany(Thread.class).via(t -> t.startedById)");
    }

    private List<Unexpressed> adopted(String schema) throws Exception {
        Adopted adopted = new Adopted(folder, sql(schema));
        List<Unexpressed> left = adopted.generate().left();
        try (Rowan rowan = adopted.opened()) {
            CheckReport check = adopted.check(rowan);
            assertThat(check.agrees()).as(check.toString()).isTrue();
            assertThat(Listing.untold(check.unmanaged(), left)).isEmpty();
        }
        return left;
    }

    /** Without line ends, wherever lines are broken. */
    private String text(String type) {
        return new Studio(folder).text(type).replaceAll("\\s+", " ").replace(" .", ".");
    }

    private static String sql(String schema) throws IOException {
        try (InputStream file = ExistingSchemasTest.class.getResourceAsStream("/schemas/" + schema + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
