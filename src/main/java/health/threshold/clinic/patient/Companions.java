package health.threshold.clinic.patient;

import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.store.Store;
import java.util.UUID;

/// Who comes for somebody, and what they may do: entered at the desk, where somebody has looked at who it is.
public final class Companions {

    private final Store store;
    private final Patients patients;

    public Companions(Store store, Patients patients) {
        this.store = store;
        this.patients = patients;
    }

    /// The number of somebody who is to be entered: the same press twice enters one.
    public UUID fresh() {
        return store.newId();
    }

    /// Enters somebody, or what is so of them from now on. Where nothing is new, nothing is entered.
    public void keep(Actor by, Proxy companion) {
        by.must(Duty.REGISTER);
        store.write(by, tx -> {
            if (!patients.proxy(tx, companion.id()).filter(companion::equals).isPresent()) patients.keep(tx, companion);
            return true;
        });
    }
}
