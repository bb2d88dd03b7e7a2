package health.threshold.station.signin;

import health.threshold.clinic.staff.Account;
import health.threshold.clinic.staff.SignIn;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Role;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The administrator's page: the accounts of this device.
public final class AccountsModel {

    private final SignIn signIn;
    private final Actor by;
    private final Background background;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final AccountModel fresh;

    public AccountsModel(SignIn signIn, Actor by, Background background, Words words) {
        this.signIn = signIn;
        this.by = by;
        this.background = background;
        fresh = new AccountModel(signIn, by, background, words, this::look);
        fresh.role().set(Role.RECEPTIONIST);
    }

    public ObservableList<Account> accounts() {
        return accounts;
    }

    AccountModel fresh() {
        return fresh;
    }

    /// Reads the accounts again.
    public void look() {
        background.run(() -> signIn.accounts(by), accounts::setAll);
    }

    /// Opens a name that too many attempts have shut.
    public void reopen(Account account) {
        background.run(
                () -> {
                    signIn.reopen(by, account.username());
                    return signIn.accounts(by);
                },
                accounts::setAll);
    }
}
