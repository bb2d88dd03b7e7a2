package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.Charge;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.kernel.IntentId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card whose end nobody knew turns out to be charged when the next one pays.
class KioskEarlierCardTest {

    private static final LocalDate LEOS = LocalDate.of(2019, 6, 7);

    @TempDir
    Path folder;

    private Charge answer = new Charge.Unclear();

    @Test
    void its_receipt_is_not_for_whoever_stands_there_now() {
        try (var lobby = new KioskAtTheClinic(folder, terminal())) {
            lobby.clinic.mail.setUp();
            KioskProxyTest.child(lobby, "Leo", LEOS, Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY));
            var ana = KioskProxyTest.comesFor(lobby, LEOS);
            new CopayModel(ana).pay(Share.TODAY);
            assertThat(ana.session().payment).isEqualTo(new Payment.AskedAtTheDesk());
            ana.stop();
            answer = new Charge.Approved("4242", "OK");

            var leo = lobby.flow();
            leo.go(Page.IDENTIFY);
            lobby.identify(leo, "LEO5", LEOS);
            new DetailsModel(leo).confirm();
            new CopayModel(leo).pay(Share.TODAY);

            assertThat(leo.session().isSettled()).isTrue();
            assertThat(leo.session().receipt).isNull();
            assertThat(leo.page().get()).isEqualTo(Page.FEELING);
        }
    }

    private CardTerminal terminal() {
        return new CardTerminal() {
            @Override
            public Charge charge(IntentId key, Money amount) {
                return new Charge.Unclear();
            }

            @Override
            public Charge ask(IntentId key) {
                return answer;
            }

            @Override
            public void cancel(IntentId key) {
                // Nothing waits for a card here.
            }
        };
    }
}
