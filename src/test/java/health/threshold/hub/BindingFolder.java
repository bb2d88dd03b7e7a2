package health.threshold.hub;

import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import java.nio.file.Path;

/// A shared folder whose batches are bound as soon as there are a few.
abstract class BindingFolder extends SharedFolder {

    static final int FEW = 4;

    Desk desk(String name) {
        return desk(name, folder, new Protection.Open());
    }

    /// @param seen the folder as this desk sees it
    Desk desk(String name, Path seen, Protection protection) {
        return new Desk(own, new FolderHub(seen, name, protection, FEW), name, Desk.NOON);
    }
}
