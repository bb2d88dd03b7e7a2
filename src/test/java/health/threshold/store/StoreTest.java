package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.kernel.Actor;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.ChainState;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Outbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store keeps what it is told, audits all of it, and leaves alone what is not its own.
class StoreTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T17:00:00Z"), ZoneOffset.UTC);
    private static final Actor SYSTEM = Actor.system("test");

    private final AuditLog audit = new AuditLog();
    private final Outbox outbox = new Outbox();

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_reopening() {
        var id = UUID.randomUUID();
        try (var store = opened()) {
            store.writeDurably(SYSTEM, tx -> note(tx, id));
        }

        try (var store = opened()) {
            assertThat(store.read(SYSTEM, outbox::waiting)).extracting("id").containsExactly(id);
            assertThat(store.read(SYSTEM, audit::check)).isEqualTo(new ChainState.Whole(1));
        }
    }

    @Test
    void a_change_without_its_audit_entry_is_not_kept() {
        try (var store = opened()) {
            assertThatThrownBy(() -> store.write(SYSTEM, tx -> {
                        outbox.changed(tx, Kind.OTHER, UUID.randomUUID());
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(store.read(SYSTEM, outbox::countWaiting)).isZero();
        }
    }

    @Test
    void what_came_from_the_hub_is_audited_but_never_queued_again() {
        try (var store = opened()) {
            store.write(Actor.hub("test"), tx -> note(tx, UUID.randomUUID()));

            assertThat(store.read(SYSTEM, outbox::countWaiting)).isZero();
            assertThat(store.read(SYSTEM, audit::check)).isEqualTo(new ChainState.Whole(1));
        }
    }

    @Test
    void an_audit_entry_can_be_neither_changed_nor_removed() {
        try (var store = opened()) {
            store.write(SYSTEM, tx -> note(tx, UUID.randomUUID()));

            for (var sql : new String[] {"update audit_entry set deed = 'VIEWED'", "delete from audit_entry"}) {
                assertThatThrownBy(() -> store.write(SYSTEM, tx -> {
                            audit.record(tx, Deed.CHANGED, Kind.OTHER, UUID.randomUUID());
                            return tx.session().createNativeMutationQuery(sql).executeUpdate();
                        }))
                        .isInstanceOf(StoreFailure.class);
            }
        }
    }

    @Test
    void listeners_hear_of_a_commit_and_not_of_a_rollback() {
        try (var store = opened()) {
            var heard = new ArrayList<Changes>();
            var attached = store.listen(heard::add);

            assertThatThrownBy(() -> store.write(SYSTEM, tx -> {
                        note(tx, UUID.randomUUID());
                        throw new IllegalStateException("the room changed its mind");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            store.write(SYSTEM, tx -> note(tx, UUID.randomUUID()));
            attached.close();
            store.write(SYSTEM, tx -> note(tx, UUID.randomUUID()));

            assertThat(heard).hasSize(1);
            assertThat(heard.getFirst().touch(Kind.OTHER)).isTrue();
        }
    }

    @Test
    void a_second_instance_says_so_and_stops() {
        try (var store = opened()) {
            assertThat(store).isNotNull();
            assertThat(open()).isInstanceOf(Opening.InUse.class);
        }
        opened().close();
    }

    @Test
    void a_foreign_file_is_reported_and_left_as_it_is() throws Exception {
        var file = folder.resolve("threshold.mv.db");
        Files.writeString(file, "A letter to my grandmother, kept here by chance.");

        assertThat(open()).isInstanceOf(Opening.Foreign.class);
        assertThat(file).hasContent("A letter to my grandmother, kept here by chance.");
    }

    @Test
    void a_damaged_file_is_reported_and_left_as_it_is() throws Exception {
        opened().close();
        var file = folder.resolve("threshold.mv.db");
        var bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at++) bytes[at] ^= 0x5a;
        Files.write(file, bytes);

        assertThat(open()).isInstanceOf(Opening.Damaged.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_store_whose_key_is_gone_is_reported_and_gets_no_new_key() throws Exception {
        opened().close();
        Files.delete(folder.resolve("store.key"));

        assertThat(open()).isInstanceOf(Opening.KeyMissing.class);
        assertThat(folder.resolve("store.key")).doesNotExist();
    }

    @Test
    void a_wrong_key_is_reported() throws Exception {
        opened().close();
        Files.writeString(folder.resolve("store.key"), "ab".repeat(32));

        assertThat(open()).isInstanceOf(Opening.WrongKey.class);
    }

    @Test
    void a_store_written_by_a_newer_threshold_is_left_to_it() {
        try (var store = opened()) {
            store.write(SYSTEM, tx -> {
                audit.record(tx, Deed.CHANGED, Kind.OTHER, UUID.randomUUID());
                return tx.session().createNativeMutationQuery("""
                                insert into "flyway_schema_history"
                                select 999, '999', 'from the future', "type", "script", "checksum", "installed_by",
                                       "installed_on", "execution_time", true from "flyway_schema_history"
                                where "installed_rank" = 1""").executeUpdate();
            });
        }

        assertThat(open()).isEqualTo(new Opening.Newer(folder.resolve("threshold.mv.db"), "999"));
    }

    @Test
    void the_key_file_is_for_its_owner_alone() throws Exception {
        opened().close();

        assertThat(OwnerOnly.isPrivate(folder.resolve("store.key"))).isTrue();
        assertThat(OwnerOnly.isPrivate(folder.resolve("threshold.mv.db"))).isTrue();
    }

    @Test
    void a_file_that_nobody_may_read_is_for_nobody_else_either() throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "s");
        Files.setPosixFilePermissions(file, Set.of());

        assertThat(OwnerOnly.isPrivate(file)).isTrue();
    }

    private boolean note(Tx tx, UUID id) {
        audit.record(tx, Deed.CREATED, Kind.OTHER, id);
        outbox.changed(tx, Kind.OTHER, id);
        return true;
    }

    private Store opened() {
        return ((Opening.Opened) open()).store();
    }

    private Opening open() {
        return new StoreFile(folder, Keystore.NONE).open(ClinicClock.in(NOON, ZoneOffset.UTC), new NewIds(NOON));
    }
}
