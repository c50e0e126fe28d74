package br.com.connectenergy.core.registration;

import static br.com.connectenergy.core.document.DocumentKind.ANEEL_ACT;
import static br.com.connectenergy.core.document.DocumentKind.ARTICLES_OF_ASSOCIATION;
import static br.com.connectenergy.core.document.DocumentKind.CCEE_CERTIFICATE;
import static br.com.connectenergy.core.document.DocumentKind.CNPJ_CARD;

import br.com.connectenergy.core.document.DocumentKind;
import java.util.List;
import java.util.Set;

/** RN001, RN002: the files without which nobody is verified; any one of a group will do. */
final class RequiredDocuments {
    private RequiredDocuments() {}

    /** The first choice of every group of which nothing was handed in. */
    static List<DocumentKind> missing(CompanyKind kind, Set<DocumentKind> present) {
        return groups(kind).stream()
                .filter(group -> group.stream().noneMatch(present::contains))
                .map(List::getFirst)
                .toList();
    }

    private static List<List<DocumentKind>> groups(CompanyKind kind) {
        return switch (kind) {
            case PME -> List.of(List.of(CNPJ_CARD, ARTICLES_OF_ASSOCIATION));
            case SUPPLIER -> List.of(List.of(ARTICLES_OF_ASSOCIATION), List.of(ANEEL_ACT), List.of(CCEE_CERTIFICATE));
        };
    }
}
