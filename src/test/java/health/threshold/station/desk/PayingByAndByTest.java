package health.threshold.station.desk;

import static health.threshold.app.TestClinic.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.billing.MailServer.Delivery;
import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.ReceiptMail.Why;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.VisitId;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// María pays a part at the desk, pays by a plan, and waits for a receipt by e-mail.
class PayingByAndByTest extends DeskAtTheClinic {

    @Test
    void a_part_is_taken_and_never_more_than_is_owed() {
        here();
        press(KeyCode.F4);
        Screens.await("owed", () -> text("payment").contains("$140.00"));

        part("200");
        click("pay-cash");
        Screens.await("too much", () -> text("pay-notice").contains("not more than $165.00"));
        part("40");
        shot("payment-part");
        click("pay-cash");

        Screens.await("paid", () -> Screens.node(scene, "receipt").isVisible());
        assertThat(owed().total()).isEqualTo(dollars(125));
    }

    @Test
    void a_plan_shows_how_it_stands_and_is_stopped_only_after_asking() {
        here();
        var plan = agreed();
        Screens.await("the plan", () -> text("beside-money").contains("0 of 3 payments made, $140.00 left"));
        assertThat(text("beside-money")).contains("Due now: $46.66");
        shot("payment-plan");

        click("plan-stop");
        assertThat(owed().plan()).isPresent();
        click("plan-stop-no");
        click("plan-stop");
        click("plan-stop-yes");

        Screens.await("no plan", () -> !text("beside-money").contains("Payment plan"));
        boolean kept = clinic.store.read(
                clinic.system, tx -> clinic.rooms.ledger.plan(tx, plan.id()).isPresent());
        assertThat(kept).as("what was agreed stays").isTrue();
    }

    @Test
    void what_is_due_on_a_plan_is_taken_with_today() {
        here();
        agreed();
        press(KeyCode.F4);
        Screens.await("due", () -> text("payment").contains("$71.66"));

        Screens.fx(() -> {
            ((RadioButton) Screens.node(scene, "pay-due")).fire();
            return true;
        });
        click("pay-cash");

        Screens.await("paid", () -> Screens.node(scene, "receipt").isVisible());
        assertThat(owed().plan().orElseThrow().paid()).isEqualTo(1);
    }

    @Test
    void a_receipt_that_did_not_go_out_says_why_and_is_sent_again_in_one_press() {
        here();
        clinic.mail.setUp();
        clinic.mail.answer = new Delivery.Refused(Why.ADDRESS);
        var paid = (Payment.Paid) clinic.rooms.copays.takeCard(clinic.kioskOf(visit()), visit(), Share.TODAY, "Copay");
        var asked = new ReceiptPost.Asked(paid.receipt(), null, "Receipt", "Paid");
        clinic.rooms.receiptPost.ask(clinic.kiosk, asked);
        clinic.rooms.receiptPost.sendDue(clinic.system);
        Screens.await("why", () -> text("beside-money").contains("no such address"));
        assertThat(text("beside-money")).contains("m•••@example.org").doesNotContain("maria@");
        shot("receipt-not-sent");

        click("mail-again");
        Screens.await("waits", () -> text("beside-money").contains("waits to be sent"));
        clinic.mail.answer = new Delivery.Sent();
        clinic.rooms.receiptPost.sendDue(clinic.system);

        Screens.await("sent", () -> text("beside-money").contains("sent at"));
    }

    private void here() {
        var patient = clinic.store
                .read(clinic.system, tx -> clinic.rooms.schedule.find(tx, maria))
                .orElseThrow()
                .patient();
        clinic.owes(patient, 140);
        clinic.choose(Setting.PLAN_MOST_MONTHS, "6");
        clinic.rooms.board.arrive(clinic.desk, maria);
        choose("María");
        Screens.await("the person", () -> text("side").contains("María"));
        Screens.await("money", () -> text("side").contains("$140.00"));
    }

    private PaymentPlan agreed() {
        var offers = clinic.rooms.plans.choices(clinic.desk, visit()).plans();
        return clinic.rooms
                .plans
                .agree(clinic.desk, visit(), offers.getFirst().today())
                .orElseThrow();
    }

    private VisitId visit() {
        return new VisitId(maria.value());
    }

    private Owed owed() {
        return clinic.rooms.copays.owed(clinic.desk, visit());
    }

    private void part(String amount) {
        Screens.fx(() -> {
            ((TextField) Screens.node(scene, "pay-part-amount")).setText(amount);
            return true;
        });
    }
}
