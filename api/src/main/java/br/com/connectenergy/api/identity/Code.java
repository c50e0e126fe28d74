package br.com.connectenergy.api.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the second factor. */
@Schema(name = "FactorCode")
public record Code(@NotBlank @Size(max = 40) String code) {

    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
