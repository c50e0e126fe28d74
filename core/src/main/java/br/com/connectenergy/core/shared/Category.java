package br.com.connectenergy.core.shared;

/** How the world should react to a refusal; each face of the product translates it once. */
public enum Category {
    INVALID_SHAPE,
    RULE,
    CONFLICT,
    FORBIDDEN,
    NOT_FOUND,
    PRECONDITION,
    TOO_MANY,
    UNAVAILABLE
}
