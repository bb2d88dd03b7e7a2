package health.threshold.hub.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Where the hub listens, and what devices call it.
///
/// The two differ behind a balancer. What devices call it is never taken from a request: links in answers and the
/// audience of a device's assertion follow from it, and a request could claim any name.
///
/// @param bind the network address to listen at; `0.0.0.0` is all of them
/// @param port 0 takes one that is free
/// @param host the name by which devices know this machine, which is also the certificate's
/// @param tls whether the door is encrypted
/// @param told what devices type instead, for example the balancer's address
public record Address(String bind, int port, String host, boolean tls, Optional<URI> told) {

    public Address {
        if (port < 0 || port > 65_535) throw new Refusal("port is " + port + ", and can be 0 to 65535.");
        told.ifPresent(Address::mustBeABase);
    }

    /// Whether only this machine can reach it. A name that leads to several addresses needs all of them to be
    /// local.
    public boolean isLoopback() {
        try {
            return Arrays.stream(InetAddress.getAllByName(bind)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            throw new Refusal("bind is " + bind + ", which is no address of this machine.", unknown);
        }
    }

    /// The beginning of every address of the hub, without a slash at its end.
    public String base(int boundPort) {
        return told.map(URI::toString).orElseGet(() -> (tls ? "https://" : "http://") + literal() + ":" + boundPort);
    }

    private String literal() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static void mustBeABase(URI url) {
        var web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        var bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        if (!web
                || !bare
                || url.getHost() == null
                || !(url.getRawPath() == null || url.getRawPath().isEmpty())) {
            throw new Refusal("url is " + url + ", and should look like https://hub.clinic.example:8443"
                    + " with nothing behind it: /fhir is added.");
        }
    }
}
