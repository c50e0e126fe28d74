import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or reloaded while something would be lost. */
export const useUnloadWarning = (active: boolean): void => {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
};
