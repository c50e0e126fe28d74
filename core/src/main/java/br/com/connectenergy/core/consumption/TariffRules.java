package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import org.jspecify.annotations.Nullable;

/** Which modality, class, voltage, demand and connection go with which subgroup (REN ANEEL 1.000). */
final class TariffRules {
    private TariffRules() {}

    static void hold(UnitTariff tariff, DraftFields fields) {
        Subgroup subgroup = tariff.subgroup();
        fields.refuseIf(!modalityFits(subgroup, tariff.modality()), "modality", "MODALITY_NOT_OF_SUBGROUP");
        fields.refuseIf(!classFits(subgroup, tariff.consumerClass()), "consumerClass", "CLASS_NOT_OF_SUBGROUP");
        @Nullable Voltage voltage = tariff.voltage();
        fields.refuseIf(voltage != null && !voltageFits(subgroup, voltage), "voltageKv", "VOLTAGE_NOT_OF_SUBGROUP");
        fields.refuseIf(
                tariff.demand().peak() != null && tariff.modality() != Modality.BLUE,
                "peakDemandKw",
                "DEMAND_NOT_OF_MODALITY");
        fields.refuseIf(
                tariff.demand().offPeak() != null && !subgroup.isGroupA(), "demandKw", "DEMAND_NOT_OF_MODALITY");
        fields.refuseIf(tariff.connection() != null && subgroup.isGroupA(), "connection", "CONNECTION_NOT_OF_SUBGROUP");
    }

    private static boolean modalityFits(Subgroup subgroup, Modality modality) {
        return switch (modality) {
            case BLUE -> subgroup.isGroupA();
            case GREEN -> subgroup == Subgroup.A3A || subgroup == Subgroup.A4 || subgroup == Subgroup.AS;
            case CONVENTIONAL -> !subgroup.isGroupA();
            case WHITE -> !subgroup.isGroupA() && subgroup != Subgroup.B4;
        };
    }

    private static boolean classFits(Subgroup subgroup, ConsumerClass consumerClass) {
        return switch (subgroup) {
            case B1 -> consumerClass == ConsumerClass.RESIDENTIAL;
            case B2 -> consumerClass == ConsumerClass.RURAL;
            case B4 -> consumerClass == ConsumerClass.PUBLIC_LIGHTING;
            case B3 ->
                consumerClass != ConsumerClass.RESIDENTIAL
                        && consumerClass != ConsumerClass.RURAL
                        && consumerClass != ConsumerClass.PUBLIC_LIGHTING;
            case A1, A2, A3, A3A, A4, AS -> true;
        };
    }

    /** Group B is below 2.3 kV; up to 25 kV it is an optante, whose transformer is small enough to be billed as B. */
    private static boolean voltageFits(Subgroup subgroup, Voltage voltage) {
        return switch (subgroup) {
            case A1 -> voltage.isFrom("230");
            case A2 -> voltage.isFrom("88") && voltage.isUpTo("138");
            case A3 -> voltage.isFrom("69") && voltage.isUpTo("69");
            case A3A -> voltage.isFrom("30") && voltage.isUpTo("44");
            case A4 -> voltage.isFrom("2.3") && voltage.isUpTo("25");
            case AS -> voltage.isBelow("2.3");
            case B1, B2, B3, B4 -> voltage.isUpTo("25");
        };
    }
}
