package br.com.connectenergy.local.demo.drive;

import java.time.LocalDate;
import java.util.Map;

/** What a supplier declares beyond a company: its ANEEL act, its CCEE agent code and class, and until when. */
public record Licence(String aneelAct, String cceeAgentCode, String agentClass, LocalDate expiresOn) {

    public Map<String, Object> draft() {
        return Map.of(
                "aneelAct",
                aneelAct,
                "cceeAgentCode",
                cceeAgentCode,
                "agentClass",
                agentClass,
                "licenceExpiresOn",
                expiresOn.toString());
    }
}
