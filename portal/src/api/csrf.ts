const csrfToken = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);

/** The token that proves that a change comes from this page; any read hands it out. */
export const ensureCsrfToken = async (): Promise<string> => {
  const known = csrfToken();
  if (known) return decodeURIComponent(known);
  await fetch('/api/v1/terms', { credentials: 'same-origin' });
  return decodeURIComponent(csrfToken() ?? '');
};
