const ROOMS = [
  'inicio',
  'tarefas',
  'avisos',
  'empresa',
  'seguranca',
  'processos',
  'cadastro',
  'criar-acesso',
  'convite',
];

/** Where to go after signing in: one of our own pages, or home; anything else would be an open redirect. */
export const safeReturn = (path: string | undefined): string => {
  const home = '/inicio';
  if (!path || !/^\/[a-z-]+(\/[\w-]+)*(\?[\w=&%-]*)?$/.test(path)) return home;
  const room = /^\/([a-z-]+)/.exec(path)?.[1] ?? '';
  return ROOMS.includes(room) ? path : home;
};
