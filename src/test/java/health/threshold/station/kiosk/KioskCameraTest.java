package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.fx.Photo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A camera stands beside the kiosk, and Mari holds her new insurance card before it.
class KioskCameraTest {

    private static final int BLUE = 0xDDEBF8;
    private static final int RED = 0xF8DDDD;

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;
    private KioskFlow flow;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
        lobby.camera.putThere();
        flow = lobby.identified();
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void both_sides_are_kept_as_they_were_seen_and_in_no_file() throws IOException {
        var model = picture();
        lobby.camera.sees(BLUE);
        model.take();
        assertThat(model.picture().get())
                .as("and nothing of the camera's own file")
                .isEqualTo(Photo.fitted(HandCamera.frame(BLUE).jpeg()).orElseThrow());
        // What is held there later is not in the picture.
        lobby.camera.sees(RED);
        model.keep();
        lobby.camera.sees(RED);
        model.take();

        model.keep();

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(cards()).extracting(CardPicture::side).containsExactly(CardSide.FRONT, CardSide.BACK);
        assertThat(red(cards().getFirst())).isLessThan(red(cards().getLast()));
        assertThat(lobby.reasons()).containsExactly(DeskReason.INSURANCE_CHANGED);
        assertThat(lobby.cards).doesNotExist();
        assertThat(lobby.camera.open).isZero();
    }

    @Test
    void a_picture_that_is_no_good_is_taken_again() {
        var model = picture();
        lobby.camera.sees(RED);
        model.take();

        model.again();
        lobby.camera.sees(BLUE);
        model.take();
        model.keep();

        assertThat(cards()).hasSize(1);
        assertThat(lobby.camera.opened).as("it stays open for the next try").isEqualTo(1);
    }

    @Test
    void before_it_has_seen_anything_nothing_is_taken() {
        var model = picture();

        model.take();

        assertThat(model.picture().get()).isNull();
        assertThat(model.bad().get()).isFalse();
    }

    @Test
    void it_sees_only_while_its_page_is_open_however_they_leave() {
        List<Runnable> ways = List.of(
                () -> flow.back(),
                () -> flow.talkToUs(),
                () -> flow.privateWord(),
                () -> flow.stop(),
                () -> flow.finish());
        for (var way : ways) {
            if (flow.session().visit().isEmpty()) flow = lobby.identified();
            flow.go(Page.PICTURE);
            var model = new PictureModel(flow);
            lobby.camera.sees(BLUE);
            assertThat(lobby.camera.open).isEqualTo(1);

            way.run();

            assertThat(lobby.camera.open).isZero();
            assertThat(model.seen().get()).isNull();
        }
    }

    @Test
    void what_it_saw_last_reaches_nobody_who_comes_after() {
        var model = picture();
        flow.stop();

        lobby.camera.sees(BLUE);
        model.take();

        assertThat(model.seen().get()).isNull();
        assertThat(flow.session().card.get()).isNull();
    }

    @Test
    void in_another_language_it_is_opened_once() {
        picture();

        new PictureModel(flow);

        assertThat(lobby.camera.open).isEqualTo(1);
    }

    @Test
    void one_that_does_not_answer_leads_to_the_desk() {
        var model = picture();
        lobby.camera.breaksDown();
        assertThat(model.withoutCamera().get()).isTrue();
        assertThat(lobby.camera.open).as("it is let go at once").isZero();

        model.atTheDesk();

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(lobby.requests()).extracting(DeskRequest::typed).containsExactly("I will show my card at the desk");
    }

    @Test
    void one_that_does_not_answer_leaves_the_tray() throws IOException {
        Files.createDirectory(lobby.cards);
        var model = picture();
        lobby.camera.breaksDown();

        KioskCardTest.scan(lobby, "card.png");
        lobby.wait(3);

        assertThat(model.hasTray()).isTrue();
        assertThat(model.picture().get()).isNotNull();
    }

    @Test
    void where_a_camera_stands_a_picture_is_offered_without_a_tray() {
        assertThat(new InsuranceModel(flow).canTakePictures()).isTrue();
    }

    private PictureModel picture() {
        new DetailsModel(flow).change(Group.INSURANCE);
        new InsuranceModel(flow).picture();
        return new PictureModel(flow);
    }

    private static int red(CardPicture card) {
        try {
            var bytes = Base64.getDecoder().decode(card.content());
            var middle = ImageIO.read(new ByteArrayInputStream(bytes)).getRGB(900, 400);
            return (middle >> 16 & 0xFF) - (middle & 0xFF);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<CardPicture> cards() {
        return lobby.clinic.store.read(lobby.clinic.system, tx -> lobby.clinic.rooms.cards.of(tx, lobby.mari.id()));
    }
}
