const AWAY_MILLIS = 15 * 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click', 'input', 'focusin'] as const;

let lastSign = Date.now();
const waiting: (() => void)[] = [];

const seen = () => {
  lastSign = Date.now();
  waiting.splice(0).forEach((goOn) => goOn());
};

for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true });

/** Whether somebody touched this page within the last quarter of an hour. */
export const isPresent = (): boolean => Date.now() - lastSign < AWAY_MILLIS;

/** Goes on at once while somebody is there, else with their next touch. */
export const whenPresent = (): Promise<void> =>
  isPresent() ? Promise.resolve() : new Promise((goOn) => waiting.push(goOn));
