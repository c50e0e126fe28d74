import type { Language } from '../i18n';
import type { FormOverlay } from './formOverlay';

const english: FormOverlay = {
  text_title: {
    text: '## Complete registration {{protocol}}\n\nCorrect what is needed and send it. Documents are attached beside this form.',
  },
  text_reason_DOCUMENT_ILLEGIBLE: { text: '- A document cannot be read' },
  text_reason_DOCUMENT_MISSING: { text: '- A required document is missing' },
  text_reason_SIGNATORY_POWER_UNPROVEN: { text: '- The power to sign is not proved' },
  text_reason_CNAE_MISMATCH: { text: '- The declared CNAE is not in the CNPJ registry' },
  text_reason_LEGAL_NAME_MISMATCH: { text: '- The legal name differs from the registry' },
  text_reason_REGISTRY_SITUATION: { text: '- Situation of the CNPJ at Receita Federal' },
  text_reason_LICENCE_NOT_VALID: { text: '- The ANEEL licence is not valid' },
  text_reason_CCEE_STATUS: { text: '- Situation at CCEE' },
  text_reason_OTHER_SEE_DOSSIER: { text: '- Another reason, noted in the dossier' },
  textfield_legalName: { label: 'Legal name', description: 'As on the CNPJ card.' },
  textfield_cnae: { label: 'Main CNAE', description: 'Seven digits.' },
  textfield_cep: { label: 'CEP (postal code)', description: 'Eight digits.' },
  textfield_street: { label: 'Street and number' },
  textfield_city: { label: 'City' },
  select_uf: { label: 'State (UF)' },
  textfield_representativeName: { label: 'Name of the legal representative' },
  textfield_representativeCpf: { label: 'CPF of the legal representative', description: 'Eleven digits.' },
  textfield_phone: { label: 'Phone', description: 'With area code.' },
  textfield_aneelAct: { label: 'ANEEL act' },
  textfield_cceeAgentCode: { label: 'CCEE agent code' },
  select_agentClass: {
    label: 'Agent class',
    values: { GENERATOR: 'Generator', TRADER: 'Trader', RETAIL_TRADER: 'Retail trader' },
  },
  textfield_licenceExpiresOn: { label: 'Licence valid until', description: 'Year-month-day, for example 2027-12-31.' },
};

const spanish: FormOverlay = {
  text_title: {
    text: '## Completar el registro {{protocol}}\n\nCorrija lo necesario y envíe. Los documentos se adjuntan al lado de este formulario.',
  },
  text_reason_DOCUMENT_ILLEGIBLE: { text: '- Un documento no se puede leer' },
  text_reason_DOCUMENT_MISSING: { text: '- Falta un documento obligatorio' },
  text_reason_SIGNATORY_POWER_UNPROVEN: { text: '- No está probado el poder de firma' },
  text_reason_CNAE_MISMATCH: { text: '- El CNAE declarado no consta en el CNPJ' },
  text_reason_LEGAL_NAME_MISMATCH: { text: '- La razón social difiere de la registrada' },
  text_reason_REGISTRY_SITUATION: { text: '- Situación del CNPJ en la Receita Federal' },
  text_reason_LICENCE_NOT_VALID: { text: '- La licencia de ANEEL no está vigente' },
  text_reason_CCEE_STATUS: { text: '- Situación en la CCEE' },
  text_reason_OTHER_SEE_DOSSIER: { text: '- Otro motivo, anotado en el expediente' },
  textfield_legalName: { label: 'Razón social', description: 'Como en la tarjeta CNPJ.' },
  textfield_cnae: { label: 'CNAE principal', description: 'Siete cifras.' },
  textfield_cep: { label: 'CEP (código postal)', description: 'Ocho cifras.' },
  textfield_street: { label: 'Calle y número' },
  textfield_city: { label: 'Municipio' },
  select_uf: { label: 'Estado (UF)' },
  textfield_representativeName: { label: 'Nombre del representante legal' },
  textfield_representativeCpf: { label: 'CPF del representante legal', description: 'Once cifras.' },
  textfield_phone: { label: 'Teléfono', description: 'Con código de área.' },
  textfield_aneelAct: { label: 'Acto de la ANEEL' },
  textfield_cceeAgentCode: { label: 'Código de agente en la CCEE' },
  select_agentClass: {
    label: 'Clase de agente',
    values: { GENERATOR: 'Generador', TRADER: 'Comercializador', RETAIL_TRADER: 'Comercializador minorista' },
  },
  textfield_licenceExpiresOn: { label: 'Licencia válida hasta', description: 'Año-mes-día, por ejemplo 2027-12-31.' },
};

/** The form `complete-registration` in the other languages of the portal. */
export const COMPLETE_REGISTRATION_WORDS = { en: english, es: spanish };

/** The words of each form in the other languages, by form id. */
export const FORM_OVERLAYS: Record<string, Partial<Record<Language, FormOverlay>>> = {
  'complete-registration': COMPLETE_REGISTRATION_WORDS,
};
