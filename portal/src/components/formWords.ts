import type { Language } from '../i18n';

type Words = Record<string, string>;

// form-js asks for its own words by their English text; English needs no entry.
const portuguese: Words = {
  'Field is required.': 'Preencha este campo.',
  'Field must be a valid email.': 'Informe um e-mail válido.',
  'Field must be a valid international phone number. (e.g. +4930664040900)': 'Informe um telefone com código do país.',
  'Field must have maximum length of {value}.': 'Use no máximo {value} caracteres.',
  'Field must have minimum length of {value}.': 'Use no mínimo {value} caracteres.',
  'Field must have maximum value of {value}.': 'O valor máximo é {value}.',
  'Field must have minimum value of {value}.': 'O valor mínimo é {value}.',
  'Field must match pattern {value}.': 'O formato deste campo não confere com o exemplo.',
  'Value is not a number.': 'Informe um número.',
  'Value is expected to be an integer.': 'Informe um número inteiro.',
  'Date and time must both be entered.': 'Informe a data e a hora.',
  'Add new': 'Adicionar',
  'All values selected': 'Tudo selecionado',
  'No results': 'Nada encontrado',
  'No content to show.': 'Nada para mostrar.',
  'Nothing to show.': 'Nada para mostrar.',
  'Next page': 'Próxima página',
  'Previous page': 'Página anterior',
  'Remove tag': 'Remover',
  Search: 'Buscar',
  'Skip to search': 'Ir para a busca',
  Collapse: 'Recolher',
  'Expand all ({value})': 'Mostrar tudo ({value})',
  Increment: 'Aumentar',
  Decrement: 'Diminuir',
  '{page} of {total}': '{page} de {total}',
};

const spanish: Words = {
  'Field is required.': 'Complete este campo.',
  'Field must be a valid email.': 'Indique un correo electrónico válido.',
  'Field must be a valid international phone number. (e.g. +4930664040900)': 'Indique un teléfono con código de país.',
  'Field must have maximum length of {value}.': 'Use como máximo {value} caracteres.',
  'Field must have minimum length of {value}.': 'Use como mínimo {value} caracteres.',
  'Field must have maximum value of {value}.': 'El valor máximo es {value}.',
  'Field must have minimum value of {value}.': 'El valor mínimo es {value}.',
  'Field must match pattern {value}.': 'El formato de este campo no coincide con el ejemplo.',
  'Value is not a number.': 'Indique un número.',
  'Value is expected to be an integer.': 'Indique un número entero.',
  'Date and time must both be entered.': 'Indique la fecha y la hora.',
  'Add new': 'Agregar',
  'All values selected': 'Todo seleccionado',
  'No results': 'Sin resultados',
  'No content to show.': 'Nada para mostrar.',
  'Nothing to show.': 'Nada para mostrar.',
  'Next page': 'Página siguiente',
  'Previous page': 'Página anterior',
  'Remove tag': 'Quitar',
  Search: 'Buscar',
  'Skip to search': 'Ir a la búsqueda',
  Collapse: 'Contraer',
  'Expand all ({value})': 'Mostrar todo ({value})',
  Increment: 'Aumentar',
  Decrement: 'Disminuir',
  '{page} of {total}': '{page} de {total}',
};

const english: Words = { 'Field must match pattern {value}.': 'The format of this field does not match the example.' };

export const FORM_WORDS: Record<Language, Words> = { 'pt-BR': portuguese, en: english, es: spanish };

/** The translate service of form-js, answering from our words. */
export const translateModule = (language: Language) => ({
  translate: [
    'value',
    (template: string, replacements: Record<string, unknown> = {}) =>
      (FORM_WORDS[language][template] ?? template).replace(/{([^}]+)}/g, (_, key: string) =>
        String((replacements[key] as string | number | undefined) ?? `{${key}}`),
      ),
  ],
});
