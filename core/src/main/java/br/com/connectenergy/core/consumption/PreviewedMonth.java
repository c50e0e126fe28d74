package br.com.connectenergy.core.consumption;

/** A month as a row of the file says it; it replaces one that is kept already, or not. */
public record PreviewedMonth(int row, ConsumptionMonth used, boolean replaces) {}
