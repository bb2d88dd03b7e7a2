package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.Share;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Mari has paid her copay and may have her receipt by e-mail, on paper at the desk, or not at all.
class KioskReceiptTest {

    private static final Words WORDS = Words.of(Kiosk.class, Tongue.ENGLISH);

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    static List<Locale> languages() {
        return Tongue.LOBBY;
    }

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void without_a_mail_server_nothing_is_asked() {
        assertThat(paid().page().get()).isEqualTo(Page.FEELING);
    }

    @Test
    void a_receipt_goes_to_the_address_on_file_which_shows_masked_only() {
        lobby.clinic.mail.setUp();
        var flow = paid();
        var model = new ReceiptModel(flow);
        assertThat(flow.page().get()).isEqualTo(Page.RECEIPT);
        assertThat(model.onFile()).isEqualTo("m•••@example.org");

        model.toAddressOnFile(WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(new DoneModel(flow).mailedTo()).isEqualTo("m•••@example.org");
        assertThat(lobby.clinic.mail.handedOver)
                .as("nobody waits for the network")
                .isEmpty();
        lobby.clinic.rooms.receiptPost.sendDue(lobby.clinic.system);
        assertThat(lobby.clinic.mail.handedOver)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().text()).isEqualTo("maria@example.org"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_letter_says_what_was_paid_in_their_language_and_nothing_of_them(Locale language) {
        lobby.clinic.mail.setUp();
        var words = Words.of(Kiosk.class, language);

        new ReceiptModel(paid()).toAddressOnFile(words);
        lobby.clinic.rooms.receiptPost.sendDue(lobby.clinic.system);

        var letter = lobby.clinic.mail.handedOver.getFirst();
        assertThat(letter.subject()).contains("Riverside Clinic");
        assertThat(letter.text())
                .contains("25")
                .contains("4242")
                .contains(words.locale().equals(Tongue.ENGLISH) ? "Receipt" : "");
        assertThat(letter.subject() + letter.text())
                .doesNotContain("Mari", "María", "Gómez", "1961", "maria@", "M.", "Copay", "DEMO")
                .doesNotContain("\u200e", "\u200f");
    }

    @Test
    void an_address_that_was_typed_stays_on_the_file_only_if_they_say_so() {
        lobby.clinic.mail.setUp();
        var flow = paid();
        new ReceiptModel(flow).toAnother();
        var model = new ReceiptModel(flow);
        model.typed().set("mari@home");
        model.toTyped(WORDS);
        assertThat(model.unlikely().get()).isTrue();

        model.typed().set(" mari@home.example ");
        model.toTyped(WORDS);

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(onFile()).isEqualTo("maria@example.org");
    }

    @Test
    void an_address_that_they_want_kept_is_kept() {
        lobby.clinic.mail.setUp();
        var flow = paid();
        new ReceiptModel(flow).toAnother();
        var model = new ReceiptModel(flow);
        model.typed().set("mari@home.example");
        model.keeps().set(true);

        model.toTyped(WORDS);

        assertThat(onFile()).isEqualTo("mari@home.example");
    }

    @Test
    void on_paper_or_none_sends_nothing_and_goes_on() {
        lobby.clinic.mail.setUp();
        var flow = paid();

        new ReceiptModel(flow).none();

        assertThat(flow.page().get()).isEqualTo(Page.FEELING);
        assertThat(new DoneModel(flow).wantsNoReceipt()).isTrue();
        flow.back();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
    }

    private KioskFlow paid() {
        var flow = lobby.identified();
        new DetailsModel(flow).confirm();
        new CopayModel(flow).pay(Share.TODAY);
        return flow;
    }

    private String onFile() {
        return lobby.clinic.store.read(
                lobby.clinic.system,
                tx -> lobby.clinic
                        .rooms
                        .patients
                        .find(tx, lobby.mari.id())
                        .orElseThrow()
                        .reach()
                        .email());
    }
}
