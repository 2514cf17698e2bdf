package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelsTest {
    @Test
    void a_self_reference_with_named_paths() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, User> follows = manyToMany(User.class, Follow.class, f -> f.from, f -> f.to);
                public final ToMany<User, User> followers =
                        manyToMany(User.class, Follow.class, f -> f.to, f -> f.from);
                public final Attribute<User, UUID> leaderId = uuid();
                public final ToOne<User, User> leader = belongsTo(User.class);
                public final ToMany<User, User> led = hasMany(User.class);
                public final Read<User> read = read();
            }

            final class Follow extends Resource<Follow> {
                public static final Follow FOLLOW = new Follow();

                public final Attribute<Follow, UUID> id = uuidPrimaryKey();
                public final Attribute<Follow, UUID> fromId = uuid();
                public final Attribute<Follow, UUID> toId = uuid();
                public final ToOne<Follow, User> from = belongsTo(User.class).required();
                public final ToOne<Follow, User> to =
                        belongsTo(User.class).required().onDelete(OnDelete.RESTRICT);
                public final Read<Follow> read = read();
            }
        }

        Models models = Opening.of(Here.User.USER, Here.Follow.FOLLOW).models();
        Through follows =
                models.relationship(Here.User.USER.follows).orElseThrow().join();
        Through followers =
                models.relationship(Here.User.USER.followers).orElseThrow().join();
        RelationshipModel led = models.relationship(Here.User.USER.led).orElseThrow();

        assertThat(follows.near().name() + " " + follows.far().name()).isEqualTo("fromId toId");
        assertThat(followers.near().name() + " " + followers.far().name()).isEqualTo("toId fromId");
        assertThat(follows.unique()).isFalse();
        assertThat(follows.near().required()).isTrue();
        assertThat(models.relationship(Here.Follow.FOLLOW.from).orElseThrow().onDelete())
                .isEqualTo(OnDelete.CASCADE);
        assertThat(models.relationship(Here.Follow.FOLLOW.to).orElseThrow().onDelete())
                .isEqualTo(OnDelete.RESTRICT);
        assertThat(models.relationship(Here.User.USER.leader).orElseThrow().onDelete())
                .isEqualTo(OnDelete.RESTRICT);
        assertThat(models.relationship(Here.User.USER.leader).orElseThrow().required())
                .isFalse();
        assertThat(led.sourceKey().name() + " " + led.destinationKey().name()).isEqualTo("id leaderId");
    }

    @Test
    void a_has_one_by_a_named_key() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, Long> id = identityPrimaryKey();
                public final ToOne<User, Page> home = hasOne(Page.class).via(p -> p.ownerId);
                public final Read<User> read = read();
            }

            final class Page extends Resource<Page> {
                public static final Page PAGE = new Page();

                public final Text<Page> slug = caseInsensitive().primaryKey();
                public final Attribute<Page, Long> ownerId = bigint();
                public final Attribute<Page, Long> editorId = bigint();
                public final ToOne<Page, User> owner = belongsTo(User.class);
                public final ToOne<Page, User> editor = belongsTo(User.class);
                public final Create<Page> create = create();
                public final Update<Page> update = update();
                public final Read<Page> read = read();
            }
        }

        Models models = Opening.of(Here.User.USER, Here.Page.PAGE).models();
        RelationshipModel home = models.relationship(Here.User.USER.home).orElseThrow();

        assertThat(home.kind()).isEqualTo(RelationshipKind.HAS_ONE);
        assertThat(home.destinationKey().address()).isEqualTo("Page.ownerId");
        assertThat(models.action(Here.Page.PAGE.create).orElseThrow().accepts())
                .containsOnlyKeys("slug", "ownerId", "editorId");
        assertThat(models.action(Here.Page.PAGE.update).orElseThrow().accepts())
                .containsOnlyKeys("ownerId", "editorId");
    }

    @Test
    void settings_and_given_columns_win_over_derived_names() {
        interface Here {
            final class Address extends Resource<Address> {
                public static final Address ADDRESS = new Address();

                public final Attribute<Address, UUID> id = uuidPrimaryKey().column("uid");
                public final Text<Address> postCode = string();
                public final ResourceRulesTest.Table table = new ResourceRulesTest.Table("places");
                public final Read<Address> all = read();
            }
        }

        Models models = Opening.of(Here.Address.ADDRESS).models();
        ResourceModel address = models.of(Here.Address.ADDRESS).orElseThrow();

        assertThat(address.table()).isEqualTo("places");
        assertThat(address.setting(ResourceRulesTest.Table.class)).contains(Here.Address.ADDRESS.table);
        assertThat(address.attributes()).extracting(AttributeModel::column).containsExactly("uid", "post_code");
        assertThat(models.primary(address, ActionKind.READ).orElseThrow().name())
                .isEqualTo("all");
    }

    @Test
    void declarations_of_a_superclass_come_first() {
        interface Here {
            abstract class Stamped<R extends Stamped<R>> extends Resource<R> {
                public final Attribute<R, UUID> id = uuidPrimaryKey();
                public final Attribute<R, Instant> createdAt = createdAt();
            }

            final class User extends Stamped<User> {
                public static final User USER = new User();

                public final Text<User> name = string();
                public final Create<User> create = create();
            }
        }

        Models models = Opening.of(Here.User.USER).models();

        assertThat(models.all().get(0).attributes())
                .extracting(AttributeModel::name)
                .containsExactly("id", "createdAt", "name");
        assertThat(models.action(Here.User.USER.create).orElseThrow().accepts()).containsOnlyKeys("name");
    }
}
