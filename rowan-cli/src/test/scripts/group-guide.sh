#!/usr/bin/env bash
# The Group guide as a newcomer types it: a new project, the generators, the migration, the usage code, the tests.
#
#   group-guide.sh [LOCAL-REPOSITORY]      a Maven repository for this walk alone (else a throw-away one, all downloaded)
set -eu

root=$(cd "$(dirname "$0")/../../../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
repository=${1:-$place/repository}
export ROWAN_MAVEN_ARGS="-Dmaven.repo.local=$repository ${ROWAN_MAVEN_ARGS:-}"
app="$place/my app"
begin=$SECONDS

step() {
  echo "\$ $*"
  "$@"
}

# says WORDS COMMAND…: the command succeeds, and says these words
says() {
  local words=$1 said
  shift
  echo "\$ $*"
  said=$("$@")
  printf '%s\n' "$said"
  case $said in *"$words"*) ;; *) echo "group-guide: expected: $words" >&2; exit 1 ;; esac
}

# exits CODE COMMAND…
exits() {
  local wanted=$1 code=0
  shift
  echo "\$ $*"
  "$@" || code=$?
  [ "$code" = "$wanted" ] || { echo "group-guide: expected exit code $wanted, found $code" >&2; exit 1; }
}

cd "$place"
step "$root/rowan" new "$app" --name my-app
cd "$app"
says "Resources: []" ./rowan run
step ./rowan gen resource Accounts User --attributes name:string:required
step ./rowan gen domain Works
step ./rowan gen resource Works Group --attributes name:string:required
step ./rowan generate-migrations --name create_users_and_groups
says "Applied 1 migration" ./rowan migrate

# the guide's own lines
step ./rowan gen resource Accounts UserGroup \
  --primary-key user_id,group_id \
  --attributes user_id:uuid:required \
  --attributes group_id:uuid:required \

step ./rowan gen join Accounts.User Works.Group
exits 1 ./rowan check
says "create table user_groups" ./rowan generate-migrations --name create_user_groups_join_table
says "Applied 1 migration" ./rowan migrate
says "Nothing to write" ./rowan generate-migrations --name nothing
exits 0 ./rowan check

# the usage code
cat >src/main/java/app/Main.java <<'JAVA'
package app;

import static app.Group.GROUP;
import static app.User.USER;
import static app.UserGroup.USER_GROUP;
import static dev.rowan.changeset.Manage.APPEND;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.nio.file.Path;
import java.util.List;

public final class Main {
    public static void main(String[] words) {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(".rowan/postgres"));
        try (Rowan rowan = Rowan.open(server, Domain.allIn(Domains.class))) {
            Row<Group> admins = rowan.run(GROUP.create.set(GROUP.name, "admins"));
            Row<Group> writers = rowan.run(GROUP.create.set(GROUP.name, "writers"));
            Row<User> ada = rowan.run(USER.create.set(USER.name, "Ada"));
            rowan.run(USER_GROUP.create.set(USER_GROUP.user, ada).set(USER_GROUP.group, admins));
            rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(writers)));
            Row<User> user = rowan.one(USER.query().load(USER.groups.with(q -> q.sort(GROUP.name.asc()))));
            for (Row<Group> group : user.get(USER.groups)) System.out.println("Ada is in " + group.get(GROUP.name));
        }
    }
}
JAVA
says "Ada is in admins
Ada is in writers" ./rowan run
says "applied   V" ./rowan status
says "Took back 2 migrations" ./rowan rollback --steps 2
says "Applied 2 migrations" ./rowan migrate

# shellcheck disable=SC2086 # arguments are separated by spaces
step ${ROWAN_MAVEN:-mvn} --batch-mode -q $ROWAN_MAVEN_ARGS test
echo "group-guide: done in $((SECONDS - begin)) s"
