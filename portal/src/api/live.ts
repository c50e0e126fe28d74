import type { LiveDoors } from '../lib/live';
import { answered, api } from './client';

/** The real doors of the live connection; the ticket goes in a header, never in an address. */
export const liveDoors: LiveDoors = {
  ticket: async () => (await answered(api.POST('/api/v1/live/tickets'))).ticket,
  events: (after) => answered(api.GET('/api/v1/live/events', { params: { query: { after } } })),
  socket: (path, protocols) => {
    const address = new URL(path, window.location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    return new WebSocket(address, protocols);
  },
  random: Math.random,
};
