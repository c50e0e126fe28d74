package br.com.connectenergy.local.demo.drive;

import java.net.URI;

/** The public doors of a local world, and where its api tells its own time, by its port base. */
public record WorldUrls(URI portal, URI webapps, URI inbox, URI simulators, URI management) {

    public static WorldUrls of(int portBase) {
        return new WorldUrls(
                door(portBase, 80), door(portBase, 81), door(portBase, 26), door(portBase, 70), door(portBase, 83));
    }

    /** The same doors, with the portal where the world says it is. */
    public WorldUrls withPortal(String url) {
        return new WorldUrls(URI.create(url), webapps, inbox, simulators, management);
    }

    private static URI door(int portBase, int offset) {
        return URI.create("http://127.0.0.1:" + (portBase + offset));
    }
}
