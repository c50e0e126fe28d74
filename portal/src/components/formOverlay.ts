/** Words of a form in another language, by component id; the deployed form itself stays Portuguese for Tasklist. */
export type FormOverlay = Record<
  string,
  { label?: string; description?: string; text?: string; values?: Record<string, string> }
>;

type Component = {
  id?: string;
  components?: Component[];
  values?: { label: string; value: unknown }[];
  [key: string]: unknown;
};

export const overlayForm = (
  schema: Record<string, unknown>,
  words: FormOverlay | undefined,
): Record<string, unknown> => {
  if (!words) return schema;
  const dress = (component: Component): Component => {
    const { values, ...rest } = (component.id && words[component.id]) || {};
    return {
      ...component,
      ...rest,
      ...(component.values && values
        ? { values: component.values.map((one) => ({ ...one, label: values[String(one.value)] ?? one.label })) }
        : {}),
      ...(component.components ? { components: component.components.map(dress) } : {}),
    };
  };
  return dress(schema);
};
