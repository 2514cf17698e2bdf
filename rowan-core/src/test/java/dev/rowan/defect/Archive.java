package dev.rowan.defect;

import dev.rowan.Rowan;
import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
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
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Folders in folders, with notes and labels, where whatever goes takes along what hangs on it. */
final class Archive {
    /** What hooks have told. */
    static final ThreadLocal<List<String>> TOLD = ThreadLocal.withInitial(ArrayList::new);

    private Archive() {}

    static Domain[] all() {
        return new Domain[] {Domain.of("Archive", Folder.FOLDER, Note.NOTE, Label.LABEL, Mark.MARK)};
    }

    public static final class Folder extends Resource<Folder> {
        public static final Folder FOLDER = new Folder();

        public final Attribute<Folder, UUID> id = uuidPrimaryKey();
        public final Text<Folder> name = string().required();
        public final Attribute<Folder, UUID> parentId = uuid();
        public final Attribute<Folder, Integer> size = integer().max(3);
        public final Attribute<Folder, Long> edition = version();
        public final Attribute<Folder, Instant> changedAt = updatedAt();
        public final ToOne<Folder, Folder> parent = belongsTo(Folder.class).via(parentId);
        public final ToMany<Folder, Folder> folders = hasMany(Folder.class).via(folder -> folder.parentId);
        public final ToMany<Folder, Note> notes = hasMany(Note.class).via(note -> note.folderId);
        public final ToMany<Folder, Note> copies = hasMany(Note.class).via(note -> note.copyId);
        public final ToMany<Folder, Label> labels = manyToMany(Label.class, Mark.class);
        public final Identity<Folder> uniqueName = identity(name);
        public final Create<Folder> create = create();
        public final Create<Folder> register = create().accept(name, size).upsertOn(uniqueName, size);
        public final Argument<?> inside = listArgument(Map.class);
        public final Create<Folder> gather = create().accept(name)
                .argument(inside)
                .upsertOn(uniqueName, name)
                .manage(labels, Manage.APPEND_AND_REMOVE, inside);
        public final Argument<?> written = listArgument(Map.class);
        public final Create<Folder> fill = create().accept(name)
                .argument(written)
                .upsertOn(uniqueName, name)
                .manage(notes, Manage.DIRECT_CONTROL, written);
        public final Read<Folder> read = read();
        public final Update<Folder> update = update();
        public final Update<Folder> stamp = update().beforeWrite(call -> call.set(FOLDER.size, 2));
        public final Update<Folder> grow = update().change(increment(size, 1));
        public final Update<Folder> logged = update().beforeWrite(call -> {
            call.handle().run(Label.LABEL.create.set(Label.LABEL.name, "logged"));
            throw new IllegalArgumentException("the hook gives up");
        });
        public final Update<Folder> refused = update().beforeWrite(call -> {
            throw new IllegalArgumentException("the hook gives up");
        });
        public final Destroy<Folder> destroy = destroy().cascade(folders, notes, copies);
    }

    public static final class Note extends Resource<Note> {
        public static final Note NOTE = new Note();

        public final Attribute<Note, UUID> id = uuidPrimaryKey();
        public final Text<Note> text = string().required();
        public final Attribute<Note, UUID> folderId = uuid().required();
        public final Attribute<Note, UUID> copyId = uuid();
        public final Argument<UUID> where = argument(UUID.class);
        public final ToOne<Note, Folder> folder = belongsTo(Folder.class).via(folderId);
        public final ToOne<Note, Folder> copy = belongsTo(Folder.class).via(copyId);
        public final Create<Note> create = create().argument(where).manage(folder, Manage.APPEND, where);
        public final Read<Note> read = read();
        public final Update<Note> update = update();
        public final Destroy<Note> destroy = destroy()
                .beforeWrite(call -> TOLD.get().add("before t"))
                .afterWrite(row -> TOLD.get().add("after " + row.get(NOTE.text)));
    }

    public static final class Label extends Resource<Label> {
        public static final Label LABEL = new Label();

        public final Attribute<Label, UUID> id = uuidPrimaryKey();
        public final Text<Label> name = string();
        public final Create<Label> create = create();
        public final Create<Label> tell =
                create().beforeWrite(call -> TOLD.get().add("preview: " + call.isPreview()));
        public final Create<Label> tellMany = create().beforeWrite(call -> ((Rowan) call.handle())
                .runAll(List.of(LABEL.tell.set(LABEL.name, "b"), LABEL.tell.set(LABEL.name, "c"))));
        public final Read<Label> read = read();
        public final Update<Label> update = update();
        public final Destroy<Label> destroy = destroy();
    }

    public static final class Mark extends Resource<Mark> {
        public static final Mark MARK = new Mark();

        public final Attribute<Mark, UUID> folderId = uuid().primaryKey();
        public final Attribute<Mark, UUID> labelId = uuid().primaryKey();
        public final ToOne<Mark, Folder> folder = belongsTo(Folder.class).via(folderId);
        public final ToOne<Mark, Label> label = belongsTo(Label.class).via(labelId);
        public final Text<Mark> why = string().maxLength(5);
        public final Create<Mark> create = create();
        public final Read<Mark> read = read();
        public final Update<Mark> update = update();
        public final Destroy<Mark> destroy = destroy();
    }
}
