package br.com.connectenergy.api;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Companies and files as people would type and send them. */
public final class Companies {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};

    private Companies() {}

    /** A CNPJ that no other test uses. */
    public static String freshCnpj() {
        String root = String.format(Locale.ROOT, "CE%06d0001", NUMBER.incrementAndGet());
        int first = digit(root, 1);
        return root + first + digit(root + first, 0);
    }

    public static Map<String, Object> pme() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("cnpj", freshCnpj());
        draft.put("legalName", "Padaria Boa Energia Ltda");
        draft.put("cnae", "1091-1/02");
        draft.put("cep", "01310-100");
        draft.put("street", "Avenida Paulista, 1000");
        draft.put("city", "São Paulo");
        draft.put("uf", "SP");
        draft.put("representativeName", "Maria da Silva");
        draft.put("representativeCpf", "529.982.247-25");
        draft.put("email", "maria@padaria.example.com.br");
        draft.put("phone", "(11) 98765-4321");
        return draft;
    }

    public static Map<String, Object> supplier() {
        Map<String, Object> draft = pme();
        draft.put("aneelAct", "REA 1.234/2020");
        draft.put("cceeAgentCode", "2497");
        draft.put("agentClass", "TRADER");
        draft.put("licenceExpiresOn", "2040-12-31");
        return draft;
    }

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    private static int digit(String text, int offset) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += (text.charAt(i) - 48) * WEIGHTS[i + offset];
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
