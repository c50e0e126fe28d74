package br.com.connectenergy.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Who is calling: the peer of the socket, or what a trusted proxy in front of us says it saw. */
@Component
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");
    private final List<IpAddressMatcher> trusted;

    ClientAddress(ProxySettings proxies) {
        this.trusted = proxies.trusted().stream().map(IpAddressMatcher::new).toList();
    }

    /** The address of the caller; a header of an untrusted peer changes nothing. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .map(String::strip)
                .toList()
                .reversed();
        for (String previous : forwarded) {
            if (!isTrusted(address) || !LITERAL.matcher(previous).matches()) {
                return address;
            }
            address = previous;
        }
        return address;
    }

    /** The key under which the caller is counted: an IPv6 caller owns its whole /64. */
    public String limitKey(HttpServletRequest request) {
        String address = of(request);
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.matches(address));
    }
}
