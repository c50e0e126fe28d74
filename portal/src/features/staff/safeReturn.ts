/** Only a page of the staff area may be returned to after signing in; anything else would be an open redirect. */
export const safeReturn = (path: string | undefined): string | undefined =>
  path && /^\/equipe\/(auditoria|alertas|tributos|dados|contas|cadastros\/[0-9a-fA-F-]{36})$/.test(path)
    ? path
    : undefined;
