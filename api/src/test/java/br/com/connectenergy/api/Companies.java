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

    /** A consumer unit of group A with its green tariff, as a form sends it. */
    public static Map<String, Object> greenUnit() {
        Map<String, Object> unit = new HashMap<>();
        unit.put("name", "Padaria da Paulista");
        unit.put("number", "13.479.258.028-10");
        unit.put("distributorCnpj", "61695227000193");
        unit.put("uf", "SP");
        unit.put("subgroup", "A4");
        unit.put("modality", "GREEN");
        unit.put("consumerClass", "COMMERCIAL");
        unit.put("voltageKv", 13.8);
        unit.put("demandKw", 300);
        unit.put("market", "REGULATED");
        unit.put("ownGeneration", false);
        return unit;
    }

    /** A month of such a unit. */
    public static Map<String, Object> greenMonth(String month, double peakKwh) {
        return Map.of(
                "month",
                month,
                "peakKwh",
                peakKwh,
                "offPeakKwh",
                62000,
                "intermediateKwh",
                0,
                "demandKw",
                280,
                "reactiveKwh",
                0);
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
