package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Where a request comes from, in as few words as a person needs to know their own device again. */
@Component
public class Visits {

    private static final Map<String, String> BROWSERS =
            words("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = words(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");
    private final ClientAddress addresses;

    Visits(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /** The visit of this request. */
    public Visit of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Visit(device(agent == null ? "" : agent), network(addresses.of(request)));
    }

    static String device(String agent) {
        return first(BROWSERS, agent) + ", " + first(SYSTEMS, agent);
    }

    /** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == 4 ? 3 : 6;
            for (int i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException notAnAddress) {
            return "?";
        }
    }

    private static String first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(word -> agent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
