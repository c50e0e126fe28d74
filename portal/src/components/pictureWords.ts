/** The same picture with its names in another language; what has no word there keeps its own. */
export const nameElements = (bpmn: string, words: Record<string, string> | undefined): string => {
  if (!words) return bpmn;
  const picture = new DOMParser().parseFromString(bpmn, 'text/xml');
  for (const element of picture.querySelectorAll('[id][name]')) {
    const word = words[element.getAttribute('id') ?? ''];
    if (word) element.setAttribute('name', word);
  }
  return new XMLSerializer().serializeToString(picture);
};
