package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Fxml;
import health.threshold.fx.Look;
import health.threshold.fx.Scheme;
import health.threshold.fx.Script;
import health.threshold.fx.Theme;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The lobby kiosk: people check themselves in. Its root is to be the root of a scene, which it then dresses by itself.
///
/// It never shows a person's name in a window's title, and of the last person nothing is left when the next one comes.
public final class Kiosk implements AutoCloseable {

    private static final String SIZE = "text-";

    private final Tongue tongue;
    private final Theme theme;
    private final KioskFlow flow;
    private final FrameModel frameModel;
    private final IdleModel idle;
    private final ExitModel exit;
    private final StackPane root = new StackPane();
    private final Overlay overlay;
    private final Hands hands;
    private final ScanModel scans;
    private final Scanner scanner;
    private final EaseShape ease;
    private final Aloud aloud;
    private final Region curtain = new Region();
    private final Subscription listening;
    private FrameView frame;

    /// To be made on the FX thread.
    ///
    /// @param rooms asked for on a worker, and waited for there: the welcome does not wait for them
    public Kiosk(Supplier<KioskRooms> rooms, KioskSetting setting, Background background, Tongue tongue, Theme theme) {
        this.tongue = tongue;
        this.theme = theme;
        flow = new KioskFlow(
                rooms,
                setting,
                background,
                tongue.words(Kiosk.class, tongue.offered().getFirst()));
        var over = new StartOverModel(flow);
        frameModel = new FrameModel(flow, over, tongue);
        idle = new IdleModel(flow, frameModel.aloud(), frameModel.ease());
        exit = new ExitModel(flow);
        overlay = new Overlay(root, idle, over, exit, tongue);
        hands = new Hands(root, frameModel, idle, exit, overlay);
        scans = new ScanModel(flow);
        scanner = new Scanner(root, this::scan);
        ease = new EaseShape(root, frameModel.ease(), this::arranged);
        aloud = new Aloud(root, frameModel, tongue, this::shown, hands);
        root.setId("kiosk");
        root.getStyleClass().add("kiosk");
        root.getStylesheets()
                .add(Objects.requireNonNull(Kiosk.class.getResource("kiosk.css"))
                        .toExternalForm());
        curtain.getStyleClass().add("curtain");
        // Over everything, whatever comes later.
        curtain.setViewOrder(-1);
        root.getChildren().add(curtain);
        frame = framed();
        flow.onWiped(this::forTheNextPerson);
        listening = Subscription.combine(
                tongue.locale().subscribe(language -> Script.of(language).writes(root)),
                tongue.locale().subscribe((before, now) -> speak()),
                flow.page().subscribe((before, now) -> show()),
                flow.leaf().subscribe((before, now) -> show()),
                flow.page().subscribe((before, now) -> scanner.forget()),
                flow.waiting().subscribe((before, now) -> focusAfter(now)),
                frameModel.aloud().isDark().subscribe(curtain::setVisible),
                frameModel.aloud().isAdvising().subscribe((before, now) -> focusAfterChoosing(now)),
                root.sceneProperty().subscribe(scene -> dress()),
                frameModel.ease().percent().subscribe((before, now) -> dress()),
                frameModel.choosing().subscribe((before, now) -> focusAfterChoosing(now)),
                frameModel.ease().contrast().subscribe((before, now) -> dress()),
                frameModel.ease().isOpen().subscribe((before, now) -> focusAfterChoosing(now)),
                over.asking().subscribe((before, now) -> hands.lookAgain()),
                frameModel.listen(),
                ease.listen(),
                scanner.listen(),
                aloud.listen(),
                new AloudHands(root, frameModel, this::shown, aloud).listen(),
                flow.setting
                        .beside()
                        .sweeping(flow.background, () -> flow.page().get() == Page.WELCOME),
                hands.listen(node -> frame.reveal(node)));
        show();
    }

    /// What a window shows; the root of its scene.
    public Parent root() {
        return root;
    }

    /// Somebody shows a pass.
    public void scan(Pass pass) {
        if (!overlay.isLaid()) scans.scanned(pass);
    }

    /// Whatever was begun is left for the desk, and nothing is listened to any more.
    @Override
    public void close() {
        flow.onWiped(() -> {});
        frameModel.aloud().stop();
        listening.unsubscribe();
        overlay.close();
        flow.stop();
        idle.close();
        frame.close();
    }

    private void forTheNextPerson() {
        exit.close();
        scanner.forget();
        frameModel.reset();
        show();
    }

    private void speak() {
        frame.close();
        frame = framed();
        show();
    }

    private FrameView framed() {
        var words = tongue.words(Kiosk.class);
        var view = new FrameView(frameModel, words);
        overlay.over(Fxml.load(view, words));
        // Only now does the scroll pane hold its content, so that the focus can be put there.
        root.applyCss();
        return view;
    }

    private void show() {
        var words = tongue.words(Kiosk.class);
        frame.show(Fxml.load(view(words), words));
        ease.arrange();
        hands.toFirst(frame.body());
        frame.toTop();
        aloud.look();
    }

    private Showing shown() {
        var laid = overlay.laid();
        return laid.map(over -> new Showing(over, over, node -> {}))
                .orElseGet(() -> new Showing(frame.root(), frame.middle(), frame::reveal));
    }

    private Object view(Words words) {
        return switch (flow.page().get()) {
            case WELCOME -> new WelcomeView(new WelcomeModel(flow, tongue));
            case IDENTIFY -> new IdentifyView(new IdentifyModel(flow), words);
            case ELSEWHERE -> new ElsewhereView(new ElsewhereModel(flow), words);
            case NOT_FOUND -> new NotFoundView(new NotFoundModel(flow), words);
            case DETAILS -> new DetailsView(new DetailsModel(flow), words);
            case CHANGE -> new ChangeView(new ChangeModel(flow), words);
            case INSURANCE -> new InsuranceView(new InsuranceModel(flow), words);
            case PICTURE -> new PictureView(new PictureModel(flow), words);
            case CHOOSE -> new ChooseView(new ChangeModel(flow), words);
            case FORM -> new FormView(new FormModel(flow), words);
            case FORM_QUESTION -> question(new FormQuestionModel(flow, words.locale()), words);
            case SIGN -> new SignView(new SignModel(flow), words);
            case SIGNATURE -> new SignatureView(new SignatureModel(flow), words);
            case SIGNED_NAME -> new SignedNameView(new SignatureModel(flow), words);
            case REFUSAL -> new RefusalView(new SignatureModel(flow), words);
            case COPY -> new CopyView(new CopyModel(flow), words);
            case COPAY -> new CopayView(new CopayModel(flow), words);
            case PART -> new PartView(new PartModel(flow), words);
            case PLAN -> new PlanView(new PlanModel(flow), words);
            case PLAN_AGREE -> new PlanAgreeView(new PlanModel(flow), words);
            case CARD -> new CardView(new CardModel(flow), words);
            case RECEIPT -> new ReceiptView(new ReceiptModel(flow), words);
            case RECEIPT_ADDRESS -> new ReceiptAddressView(new ReceiptModel(flow), words);
            case FEELING -> new FeelingView(new ArrivingModel(flow, ArrivalQuestion.FEELING), words);
            case PAIN -> new PainView(new ArrivingModel(flow, ArrivalQuestion.PAIN), words);
            case QUIET_PLACE -> new NeedView(flow, NeedToday.QUIET_PLACE, words);
            case WHEELCHAIR -> new NeedView(flow, NeedToday.WHEELCHAIR, words);
            case INTERPRETER -> new NeedView(flow, NeedToday.INTERPRETER, words);
            case ANOTHER_TIME -> new AnotherTimeView(new AnotherTimeModel(flow), words);
            case TELL -> new TellView(new TellModel(flow), words);
            case TELL_WORDS -> new TellWordsView(new TellModel(flow), words);
            case ASKED -> new AskedView(new AskedModel(flow), words);
            case DONE -> new DoneView(new DoneModel(flow), frameModel.ease(), words);
            case PRIVATE, TALK, STOPPED -> new AsideView(new AsideModel(flow), words);
        };
    }

    private Object question(FormQuestionModel model, Words words) {
        return flow.session().form.isTyped() ? new FormWordsView(model, words) : new FormChoiceView(model, words);
    }

    private void focusAfter(Waiting waiting) {
        if (waiting == Waiting.NOTHING) hands.toFirst(frame.body());
    }

    private void focusAfterChoosing(boolean choosing) {
        if (!choosing) hands.toFirst(frame.body());
    }

    private void dress() {
        var scene = root.getScene();
        if (scene == null) return;
        root.getStyleClass().removeIf(name -> name.startsWith(SIZE));
        root.getStyleClass().add(SIZE + frameModel.ease().percent().get());
        var scheme = frameModel.ease().contrast().get() ? Scheme.HIGH_CONTRAST : Scheme.LIGHT;
        theme.dress(
                scene,
                Dress.of(Look.KIOSK).in(scheme).at(frameModel.ease().percent().get()));
        root.applyCss();
        // Whoever types goes on where they were.
        if (!(scene.getFocusOwner() instanceof TextInputControl)) hands.toFirst(frame.body());
        arranged();
    }

    /// Whoever types still sees where.
    private void arranged() {
        frame.arranged();
        root.layout();
        if (root.getScene() != null && root.getScene().getFocusOwner() instanceof Node focused) frame.reveal(focused);
    }
}
