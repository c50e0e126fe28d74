package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.market.MarketFigures;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.Distributor;
import br.com.connectenergy.core.tariff.Tariffs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The distributors and municipalities of the public data, to choose from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Consumo")
class PlaceController {

    private final Tariffs tariffs;
    private final MarketFigures market;

    PlaceController(Tariffs tariffs, MarketFigures market) {
        this.tariffs = tariffs;
        this.market = market;
    }

    @GetMapping("/distributors")
    @Operation(operationId = "distributors", summary = "As distribuidoras que têm tarifa carregada, por nome")
    List<DistributorView> distributors() {
        return tariffs.distributors().stream().map(DistributorView::of).toList();
    }

    @GetMapping("/municipalities")
    @Operation(operationId = "municipalities", summary = "Os municípios de um estado, por nome")
    List<MunicipalityView> municipalities(@RequestParam Uf uf) {
        return market.municipalities(uf).stream().map(MunicipalityView::of).toList();
    }

    /** A distributor by CNPJ and by the name in the regulator's file. */
    record DistributorView(String cnpj, String name) {
        static DistributorView of(Distributor distributor) {
            return new DistributorView(distributor.cnpj().formatted(), distributor.name());
        }
    }

    /** A municipality by its code of IBGE. */
    record MunicipalityView(String code, String name) {
        static MunicipalityView of(Municipality municipality) {
            return new MunicipalityView(municipality.code(), municipality.name());
        }
    }
}
