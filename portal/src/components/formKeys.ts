type Component = { key?: unknown; components?: Component[] };

/** The keys of the fields that a form asks for. */
export const formKeys = ({ key, components }: Component): string[] => [
  ...(typeof key === 'string' ? [key] : []),
  ...(components ?? []).flatMap(formKeys),
];

/** What was typed, without what the form only shows. */
export const answersOf = (schema: Component, data: Record<string, unknown>): Record<string, unknown> => {
  const asked = new Set(formKeys(schema));
  return Object.fromEntries(Object.entries(data).filter(([key]) => asked.has(key)));
};
