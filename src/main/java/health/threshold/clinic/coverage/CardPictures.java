package health.threshold.clinic.coverage;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pictures of people's insurance cards. They stand beside what covers somebody, and never in the place of it.
public final class CardPictures {

    private final Books books;

    public CardPictures(Books books) {
        this.books = books;
    }

    public Optional<CardPicture> find(Tx tx, UUID id) {
        return rows(tx).picture(id).map(CardPictures::read);
    }

    /// The newest of each side, the front first.
    public List<CardPicture> of(Tx tx, PatientId patient) {
        var newest = new EnumMap<CardSide, CardPicture>(CardSide.class);
        for (var one : current(tx, patient)) newest.putIfAbsent(one.side(), one);
        return List.copyOf(newest.values());
    }

    /// Newest first; several of one side where a device in the lobby, which keeps none, has taken a new one.
    private static List<CardPicture> current(Tx tx, PatientId patient) {
        return rows(tx).pictures(patient.value()).stream()
                .map(CardPictures::read)
                .toList();
    }

    /// Whether there are any; they are too large to be looked up for nothing.
    public boolean isAny(Tx tx, PatientId patient) {
        return rows(tx).countPictures(patient.value()) > 0;
    }

    /// Takes in a new picture of a side, in the place of the one before.
    public void take(Tx tx, PatientId patient, CardSide side, String content) {
        for (var before : current(tx, patient)) if (before.side() == side) keep(tx, before.replaced());
        keep(tx, new CardPicture(tx.newId(), patient, side, content, tx.now(), true));
    }

    /// Keeps this picture as it is now.
    public void keep(Tx tx, CardPicture picture) {
        var row = new CardPictureRow();
        row.id = picture.id();
        row.patient = picture.patient().value();
        row.side = picture.side().name();
        row.content = picture.content();
        row.taken = picture.taken();
        row.currentOne = picture.current();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.CARD, row.id, picture.patient());
    }

    private static CardPicture read(CardPictureRow row) {
        return new CardPicture(
                row.id, new PatientId(row.patient), CardSide.valueOf(row.side), row.content, row.taken, row.currentOne);
    }

    private static CoverageRows rows(Tx tx) {
        return new CoverageRows_(tx.session());
    }
}
