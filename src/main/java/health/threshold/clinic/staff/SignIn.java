package health.threshold.clinic.staff;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The door for staff. Accounts belong to this device and never leave it; after five wrong attempts each next one
/// waits longer, after ten the name is shut for a quarter of an hour.
public final class SignIn {

    private final Store store;
    private final Books books;
    private final StaffDirectory directory;
    private final String device;
    private final Passwords passwords = new Passwords();
    private final Strangers strangers = new Strangers();

    public SignIn(Store store, Books books, StaffDirectory directory, String device) {
        this.store = store;
        this.books = books;
        this.directory = directory;
        this.device = device;
    }

    /// Whether anybody can sign in on this device at all; if not, the administrator is made first.
    public boolean hasAccounts() {
        return store.read(system(), tx -> !rows(tx).accounts().isEmpty());
    }

    /// Tries to sign in at a station. The slow part, the check of the password, is outside the transaction.
    public SignedIn signIn(Station station, String username, String password) {
        var name = normal(username);
        var account = store.read(system(), tx -> rows(tx).account(name));
        var now = store.clock().now();
        var tries = account.map(SignIn::tries).orElseGet(() -> strangers.of(name));
        if (tries.isShut(now)) return tries.answer();
        if (account.isEmpty()) {
            Passwords.checkNobody(password);
            return store.write(system(), tx -> refusedUnknown(tx, name));
        }
        var fits = Passwords.fits(password, account.get().hash);
        return store.write(system(), tx -> fits ? let(tx, name, station) : refused(tx, name));
    }

    /// Makes an account for a new member of staff.
    ///
    /// @return what speaks against the password, if anything; then no account was made
    /// @throws IllegalArgumentException when the user name is taken or has other than letters, digits, dot and dash
    public Optional<Passwords.Objection> addAccount(
            Actor by, PersonName who, Role role, String username, String password) {
        by.must(Duty.KEEP_ACCOUNTS);
        var member = new StaffMember(new StaffId(store.newId()), who, null, role, true);
        return addAccount(by, member, username, password);
    }

    /// Makes an account for a member of staff who is known already.
    public Optional<Passwords.Objection> addAccount(Actor by, StaffMember member, String username, String password) {
        by.must(Duty.KEEP_ACCOUNTS);
        var name = normal(username);
        if (!name.matches("[a-z0-9.-]{2,60}"))
            throw new IllegalArgumentException("A user name has letters, digits, dots and dashes");
        var objection = passwords.objectionTo(password, name);
        if (objection.isPresent()) return objection;
        var hash = Passwords.hash(password);
        store.writeDurably(by, tx -> {
            if (rows(tx).account(name).isPresent()) throw new IllegalArgumentException("This user name is taken");
            if (rows(tx).accountOf(member.id().value()).isPresent())
                throw new IllegalArgumentException("This member of staff has an account already");
            if (directory.find(tx, member.id()).isEmpty()) directory.keep(tx, member);
            var row = new AccountRow();
            row.staff = member.id().value();
            row.username = name;
            row.hash = hash;
            row.role = member.role().name();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CREATED, Kind.ACCOUNT, row.staff);
            return true;
        });
        return Optional.empty();
    }

    /// Opens a name that too many attempts have shut.
    public void reopen(Actor by, String username) {
        by.must(Duty.KEEP_ACCOUNTS);
        store.write(by, tx -> {
            var row = rows(tx).account(normal(username)).orElseThrow();
            row.failures = 0;
            row.shutUntil = null;
            rows(tx).keep(row);
            books.changedHere(tx, Deed.CHANGED, Kind.ACCOUNT, row.staff);
            return true;
        });
    }

    /// The accounts of this device, for the administrator.
    public List<Account> accounts(Actor by) {
        by.must(Duty.KEEP_ACCOUNTS);
        return store.read(
                by,
                tx -> rows(tx).accounts().stream()
                        .flatMap(row -> directory.find(tx, new StaffId(row.staff)).stream()
                                .map(who -> new Account(row.username, who, isShut(row))))
                        .toList());
    }

    /// Notes that somebody left, or that the screen locked itself.
    public void signOut(Actor actor, boolean byItself) {
        store.write(actor, tx -> {
            books.noted(tx, byItself ? Deed.LOCKED : Deed.SIGNED_OUT, Kind.SIGN_IN, actor.id());
            return true;
        });
    }

    private SignedIn let(Tx tx, String username, Station station) {
        var row = rows(tx).account(username).orElseThrow();
        var who = directory.find(tx, new StaffId(row.staff)).filter(StaffMember::active);
        if (who.isEmpty()) return refused(tx, username);
        row.failures = 0;
        row.shutUntil = null;
        rows(tx).keep(row);
        books.noted(tx, Deed.SIGNED_IN, Kind.SIGN_IN, row.staff);
        // The role is the account's own: what comes through the hub may not make anybody more than they were made here.
        var role = Role.valueOf(row.role);
        var member = who.get().as(role);
        return new SignedIn.In(Actor.staff(member.id(), role, station, device), member);
    }

    private SignedIn refused(Tx tx, String username) {
        var row = rows(tx).account(username).orElseThrow();
        var after = tries(row).failed(tx.now());
        row.failures = after.failures();
        row.shutUntil = after.shutUntil();
        rows(tx).keep(row);
        books.noted(tx, Deed.SIGN_IN_REFUSED, Kind.SIGN_IN, row.staff);
        return after.answer();
    }

    private SignedIn refusedUnknown(Tx tx, String username) {
        var id = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        books.noted(tx, Deed.SIGN_IN_REFUSED, Kind.SIGN_IN, id);
        return strangers.failed(username, tx.now()).answer();
    }

    private boolean isShut(AccountRow row) {
        return tries(row).isShut(store.clock().now());
    }

    private static Tries tries(AccountRow row) {
        return new Tries(row.failures, row.shutUntil);
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private Actor system() {
        return Actor.system(device);
    }

    private static StaffRows rows(Tx tx) {
        return new StaffRows_(tx.session());
    }
}
