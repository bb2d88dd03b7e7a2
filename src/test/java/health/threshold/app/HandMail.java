package health.threshold.app;

import health.threshold.clinic.billing.MailServer;
import java.util.ArrayList;
import java.util.List;

/// A mail server in the test's hand: it is there or not, and answers as told.
public final class HandMail implements MailServer {

    public final List<Letter> handedOver = new ArrayList<>();
    public Delivery answer = new Delivery.Sent();
    private boolean isSetUp;
    private Runnable meanwhile = () -> {};

    public void setUp() {
        isSetUp = true;
    }

    /// What happens while a letter is under way.
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    @Override
    public boolean isSetUp() {
        return isSetUp;
    }

    @Override
    public Delivery send(Letter letter) {
        handedOver.add(letter);
        meanwhile.run();
        return answer;
    }
}
