package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new insurance, told by a picture of the card, or by showing it at the desk.
class KioskCardTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;
    private KioskFlow flow;

    @BeforeEach
    void open() throws IOException {
        lobby = new KioskAtTheClinic(folder);
        Files.createDirectory(lobby.cards);
        flow = lobby.identified();
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void both_sides_are_kept_small_and_nothing_stays_in_the_tray() throws IOException {
        var model = picture();
        scan("front.png");
        lobby.wait(3);
        model.keep();
        scan("back.png");
        lobby.wait(3);

        model.keep();

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(cards()).extracting(CardPicture::side).containsExactly(CardSide.FRONT, CardSide.BACK);
        assertThat(cards()).allMatch(card -> Base64.getDecoder().decode(card.content())[0] == (byte) 0xFF);
        assertThat(lobby.reasons()).containsExactly(DeskReason.INSURANCE_CHANGED);
        assertThat(new DetailsModel(flow).isCorrected(Group.INSURANCE)).isTrue();
        try (var left = Files.list(lobby.cards)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_picture_that_comes_when_they_have_gone_does_not_lie_about() throws IOException {
        var sweeping = flow.setting
                .beside()
                .sweeping(flow.background, () -> flow.page().get() == Page.WELCOME);
        picture();
        flow.stop();
        scan("late.png");

        lobby.wait(31);

        sweeping.unsubscribe();
        try (var left = Files.list(lobby.cards)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_desk_sees_the_newest_of_each_side_though_the_lobby_kept_none_of_the_older() {
        var cards = lobby.clinic.rooms.cards;
        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            for (var day : List.of(1, 2))
                cards.keep(
                        tx,
                        new CardPicture(
                                lobby.clinic.store.newId(),
                                lobby.mari.id(),
                                CardSide.FRONT,
                                "picture " + day,
                                tx.now().plusSeconds(day),
                                true));
            return true;
        });

        assertThat(cards()).extracting(CardPicture::content).containsExactly("picture 2");
    }

    @Test
    void what_was_typed_of_the_insurance_stays_when_a_picture_is_taken() {
        var requests = lobby.clinic.rooms.requests;
        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            var visit = lobby.clinic
                    .rooms
                    .visits
                    .find(tx, flow.session().visit().orElseThrow())
                    .orElseThrow();
            requests.leave(tx, DeskReason.INSURANCE_CHANGED, visit, "Aetna 99");
            requests.leave(tx, DeskReason.INSURANCE_CHANGED, visit, "");
            return true;
        });

        assertThat(lobby.requests()).extracting(DeskRequest::typed).containsExactly("Aetna 99");
    }

    @Test
    void what_the_person_before_left_in_the_tray_is_seen_by_nobody() throws IOException {
        scan("before.png");

        var model = picture();
        lobby.wait(3);

        assertThat(model.picture().get()).isNull();
    }

    @Test
    void a_file_that_is_no_picture_gets_a_kind_word_and_the_next_one_is_taken() throws IOException {
        var model = picture();
        Files.writeString(lobby.cards.resolve("card.jpg"), "<svg onload=alert(1)>");
        lobby.wait(3);
        assertThat(model.bad().get()).isTrue();

        scan("card.png");
        lobby.wait(3);

        assertThat(model.bad().get()).isFalse();
        assertThat(model.picture().get()).isNotNull();
    }

    @Test
    void a_second_picture_of_a_side_takes_the_place_of_the_first() throws IOException {
        for (var name : List.of("one.png", "two.png")) {
            var model = picture();
            scan(name);
            lobby.wait(3);
            model.keep();
            model.enough();
        }

        assertThat(cards()).hasSize(1);
    }

    @Test
    void the_card_can_be_shown_at_the_desk_and_holds_nobody_up() {
        new DetailsModel(flow).change(Group.INSURANCE);
        new InsuranceModel(flow).atTheDesk();

        new DetailsModel(flow).confirm();

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.requests()).extracting(DeskRequest::typed).containsExactly("I will show my card at the desk");
    }

    @Test
    void where_nothing_takes_pictures_none_is_offered() throws IOException {
        Files.delete(lobby.cards);

        assertThat(new InsuranceModel(flow).canTakePictures()).isFalse();
    }

    private PictureModel picture() {
        new DetailsModel(flow).change(Group.INSURANCE);
        new InsuranceModel(flow).picture();
        return new PictureModel(flow);
    }

    private void scan(String name) {
        scan(lobby, name);
    }

    /// A scanner beside the kiosk puts a picture of a card into the tray.
    static void scan(KioskAtTheClinic lobby, String name) {
        var card = new BufferedImage(2_000, 1_260, BufferedImage.TYPE_INT_RGB);
        var pen = card.createGraphics();
        pen.setColor(new Color(0xDDEBF8));
        pen.fillRect(0, 0, 2_000, 1_260);
        pen.setColor(new Color(0x1B5583));
        pen.fillRect(0, 0, 2_000, 260);
        pen.fillRect(120, 500, 500, 500);
        pen.dispose();
        try {
            Files.createDirectories(lobby.cards);
            ImageIO.write(card, "png", lobby.cards.resolve(name).toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<CardPicture> cards() {
        return lobby.clinic.store.read(lobby.clinic.system, tx -> lobby.clinic.rooms.cards.of(tx, lobby.mari.id()));
    }
}
