package health.threshold.app;

import health.threshold.store.Tx;
import java.util.List;
import java.util.function.Consumer;

/// What work asks of the store, as H2 itself counts it.
public final class Statements {

    private static final String TURNED = "set query_statistics ";
    private static final String COUNTED = "from information_schema.query_statistics where sql_statement like 'select%'";

    private Statements() {}

    /// How many statements are run.
    public static long run(TestClinic clinic, Consumer<Tx> work) {
        return counted(clinic, work, "select coalesce(sum(execution_count), 0) " + COUNTED);
    }

    /// How many different statements there are, each of which the store keeps.
    public static long different(TestClinic clinic, Consumer<Tx> work) {
        return counted(clinic, work, "select count(*) " + COUNTED);
    }

    private static long counted(TestClinic clinic, Consumer<Tx> work, String how) {
        return clinic.store.write(clinic.system, tx -> {
            turn(tx, "true");
            work.accept(tx);
            List<Long> counted = tx.session().createNativeQuery(how, Long.class).list();
            turn(tx, "false");
            return counted.getFirst();
        });
    }

    private static void turn(Tx tx, String on) {
        tx.session().createNativeMutationQuery(TURNED + on).executeUpdate();
    }
}
