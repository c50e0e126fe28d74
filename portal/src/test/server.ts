import { setupServer } from 'msw/node';

/** Answers in place of the api; each test says what it answers. */
export const server = setupServer();
