package dev.rowan.conformance.language;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.Locale;

/** The same words in several orders. */
public final class Phrase extends Resource<Phrase> {
    /** The resource. */
    public static final Phrase PHRASE = new Phrase();

    /** Its domain. */
    public static final Domain PHRASES = Domain.of("Phrases", PHRASE);

    /** The key. */
    public final Attribute<Phrase, Integer> number = integer().primaryKey();

    /** By code point. */
    public final Text<Phrase> plain = string();

    /** As in German. */
    public final Text<Phrase> german = string().collation("de").exposed();

    /** As in Swedish. */
    public final Text<Phrase> swedish = string().collation(Locale.forLanguageTag("sv"));

    /** As in most languages. */
    public final Text<Phrase> shared = string().collation("und").min("b").max("y");

    /** As in German, whatever the case. */
    public final Text<Phrase> folded = caseInsensitive().collation("de");

    /** What it is a part of. */
    public final Attribute<Phrase, Integer> wholeNumber = integer();

    /** What it is a part of. */
    public final ToOne<Phrase, Phrase> whole = belongsTo(Phrase.class).via(wholeNumber);

    /** Its parts. */
    public final ToMany<Phrase, Phrase> parts = hasMany(Phrase.class).via(part -> part.wholeNumber);

    /** The first part in German. */
    public final Aggregate<Phrase, String> least = min(parts, part -> part.german);

    /** The last part in Swedish. */
    public final Aggregate<Phrase, String> greatest = max(parts, part -> part.swedish);

    /** The first part in German, whatever the case. */
    public final Aggregate<Phrase, String> leastFolded = min(parts, part -> part.folded);

    /** All parts in Swedish order. */
    public final Aggregate<Phrase, List<String>> sorted =
            list(parts, part -> part.plain).sort(part -> part.swedish.asc());

    /** All parts once, as German has them. */
    public final Aggregate<Phrase, List<String>> different =
            list(parts, part -> part.german).distinct();

    /** No two in German are the same. */
    public final Identity<Phrase> uniqueGerman = identity(german);

    /** Makes one. */
    public final Create<Phrase> create = create();

    /** Reads some. */
    public final Read<Phrase> read = read();

    /** Removes one. */
    public final Destroy<Phrase> destroy = destroy();
}
