package health.threshold.clinic.coverage;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The insurance cards on file.
public final class Coverages {

    private final Books books;

    public Coverages(Books books) {
        this.books = books;
    }

    /// What covers somebody now; empty for those who pay themselves.
    public Optional<Coverage> of(Tx tx, PatientId patient) {
        return rows(tx).of(patient.value()).stream().findFirst().map(Coverages::read);
    }

    /// Everything that covers somebody now, what counts first.
    public List<Coverage> all(Tx tx, PatientId patient) {
        return rows(tx).of(patient.value()).stream().map(Coverages::read).toList();
    }

    public Optional<Coverage> find(Tx tx, UUID id) {
        return rows(tx).find(id).map(Coverages::read);
    }

    /// Keeps this coverage as it is now.
    public void keep(Tx tx, Coverage coverage) {
        var row = new CoverageRow();
        row.id = coverage.id();
        row.patient = coverage.patient().value();
        row.payer = coverage.payer();
        row.plan = coverage.plan();
        row.member = coverage.member();
        row.copay = coverage.copay().getAmountMinorLong();
        row.currency = coverage.copay().getCurrencyUnit().getCode();
        row.active = coverage.active();
        row.checked = coverage.checked();
        tx.keep(row.id, row);
        books.changed(tx, Deed.CHANGED, Kind.COVERAGE, row.id, coverage.patient());
    }

    private static Coverage read(CoverageRow row) {
        var copay = Money.ofMinor(CurrencyUnit.of(row.currency), row.copay);
        return new Coverage(
                row.id, new PatientId(row.patient), row.payer, row.plan, row.member, copay, row.active, row.checked);
    }

    private static CoverageRows rows(Tx tx) {
        return new CoverageRows_(tx.session());
    }
}
