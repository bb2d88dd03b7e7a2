package health.threshold.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Hub;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// They meet at a server, behind a network at its worst.
final class AtTheServer implements Meeting {

    final ModelServer server;
    final Noise noise;
    private final World world;
    private final Random random;
    private final Plant plant;

    AtTheServer(World world, Plant plant) {
        this.world = world;
        this.plant = plant;
        random = world.random;
        server = new ModelServer(random.nextInt(4) == 0 ? Quirks.NONE : Quirks.random(random), world.truth, random);
        noise = new Noise(plant.between(server), random, () -> world.people.otherProgram());
    }

    @Override
    public Hub hub(String device, Translators translators, Scope scope) {
        return plant.hub(noise, world.truth, translators, scope);
    }

    @Override
    public Optional<ObjectNode> find(String type, String id) {
        return server.find(type, id);
    }

    @Override
    public List<ObjectNode> all(String type) {
        return server.all(type).stream().map(server::inMakersTerms).toList();
    }

    @Override
    public void loud() {
        noise.loud();
    }

    @Override
    public void quiet() throws IOException, InterruptedException {
        noise.quiet();
    }

    @Override
    public void odd() {
        server.expireLinks();
    }

    @Override
    public boolean hasOtherPrograms() {
        return true;
    }

    /// Its transaction may have begun a while ago.
    @Override
    public void write(ObjectNode resource) {
        if (random.nextBoolean()) server.write(resource);
        else server.writeLate(resource, world.now().minusSeconds(random.nextInt(180)));
    }
}
