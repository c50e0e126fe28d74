package br.com.connectenergy.core.consumption;

/** A cell that was not accepted: its row, its column as a spreadsheet letters it, the field, the broken rule and what stands there. */
public record CellFault(int row, String column, String field, String code, String typed) {}
