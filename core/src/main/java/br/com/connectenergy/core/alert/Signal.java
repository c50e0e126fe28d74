package br.com.connectenergy.core.alert;

/** One rule's finding about one subject, raised by one event. */
public record Signal(AlertKind kind, String subjectType, String subjectId, long eventId) {}
