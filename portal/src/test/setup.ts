import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startLanguages } from '../i18n';
import { server } from './server';

configure({ asyncUtilTimeout: 8_000 });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// jsdom draws no top layer; open and closed are what the tests see.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

beforeAll(async () => {
  document.cookie = 'ce_lang=pt-BR';
  document.cookie = 'XSRF-TOKEN=token-of-the-test';
  server.listen({ onUnhandledRequest: 'error' });
  await startLanguages();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  document.cookie = 'ce_in=; path=/; max-age=0';
  document.cookie = 'ce_lang=pt-BR; path=/';
});
afterAll(() => server.close());
