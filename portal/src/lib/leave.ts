/** Leaves the portal for another address. */
export const leave = (url: string): void => window.location.assign(url);
