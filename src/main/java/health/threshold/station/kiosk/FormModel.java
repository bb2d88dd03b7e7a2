package health.threshold.station.kiosk;

import health.threshold.fx.Words;
import java.util.Locale;

/// Between the questions of the form: what is saved, what comes next, and three ways on. None touches the arrival.
final class FormModel {

    private final KioskFlow flow;
    private final FormFilling form;

    FormModel(KioskFlow flow) {
        this.flow = flow;
        form = flow.session().form;
    }

    FormFilling.Pause pause() {
        return form.pause();
    }

    String called() {
        return flow.session().called();
    }

    boolean isForAnother() {
        return flow.session().isForAnother();
    }

    /// Which part comes next, from one.
    int number() {
        return form.number();
    }

    int count() {
        return form.parts().size();
    }

    String next(Locale language) {
        return form.part().title().in(language);
    }

    /// That the arrival stands, whatever is chosen here.
    String eitherWay(Words words) {
        return flow.session().eitherWay(words);
    }

    void go() {
        if (isHere()) flow.go(Page.FORM_QUESTION);
    }

    void later() {
        if (isHere()) leave(false);
    }

    void onPaper() {
        if (isHere()) leave(true);
    }

    private void leave(boolean onPaper) {
        var visit = flow.session().visit().orElseThrow();
        var counter = flow.rooms().checkIn().forms();
        flow.ask(
                Waiting.TELLING,
                () -> {
                    if (onPaper) counter.onPaper(flow.setting.by(), visit);
                    else counter.later(flow.setting.by(), visit);
                    return true;
                },
                told -> {
                    form.leave(onPaper);
                    new Way(flow).afterForm();
                });
    }

    private boolean isHere() {
        return flow.page().get() == Page.FORM;
    }
}
