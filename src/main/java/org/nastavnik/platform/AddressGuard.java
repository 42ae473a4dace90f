package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses of a platform we take at all. https at public addresses; http and inner addresses
 * only where an administrator vouches for the platform; the machine itself only in the demo and
 * tests. The name is resolved right before the call, and the JVM keeps that answer for it, so that
 * a name cannot mean a public address here and an inner one a moment later.
 */
@ApplicationScoped
public class AddressGuard {

    @Inject LaunchSettings settings;

    public Origin requireWebAddress(@Nullable String address, boolean innerNetwork) {
        Origin origin = Origin.of(address).orElseThrow(() -> new AddressRefused("no web address"));
        boolean loopback = origin.loopback() && settings.allowHttpLoopback();
        if (!origin.secure() && !loopback && !inner(innerNetwork)) {
            throw new AddressRefused("not https");
        }
        return origin;
    }

    /** For calls that this server makes itself. */
    public void requireReachable(String address, boolean innerNetwork) {
        Origin origin = requireWebAddress(address, innerNetwork);
        if (origin.loopback() && settings.allowHttpLoopback()) {
            return;
        }
        for (InetAddress resolved : resolved(origin.host())) {
            if (!isPublic(resolved) && !(inner(innerNetwork) && resolved.isSiteLocalAddress())) {
                throw new AddressRefused("not a public address");
            }
        }
    }

    private boolean inner(boolean vouched) {
        return vouched || settings.allowInnerNetwork();
    }

    private static InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new AddressRefused("unknown host");
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean special =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        if (special) {
            return false;
        }
        return bytes.length == 4
                ? first != 0 && first < 240 && !sharedByProvider(first, second)
                : globalUnicast(bytes);
    }

    /** 2000::/3 without 6to4 and Teredo, which carry an IPv4 address in disguise. */
    private static boolean globalUnicast(byte[] bytes) {
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return (bytes[0] & 0xe0) == 0x20 && !sixToFour && !teredo;
    }

    private static boolean sharedByProvider(int first, int second) {
        return first == 100 && second >= 64 && second < 128
                || first == 198 && (second == 18 || second == 19);
    }
}
