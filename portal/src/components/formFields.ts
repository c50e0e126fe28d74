// Accessible replacements for two form-js fields, plugged in through its own field registry.
// form-js draws with Preact, so these are Preact components.
import {
  Description,
  Errors,
  Label,
  Radio,
  Select,
  useExpressionEvaluation,
  useSingleLineTemplateEvaluation,
} from '@bpmn-io/form-js-viewer';
import { h, type ComponentType } from 'preact';

type Option = { label: string; value: unknown };
type FieldProps = {
  domId: string;
  disabled?: boolean;
  readonly?: boolean;
  errors?: string[];
  value: unknown;
  onChange: (change: { value: unknown }) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  field: {
    label?: string;
    description?: string;
    valuesExpression?: string;
    values?: Option[];
    validate?: { required?: boolean };
  };
};
type FieldComponent = { (props: FieldProps): unknown; config?: unknown };

const part = (component: unknown) => component as ComponentType<Record<string, unknown>>;
const configOf = (component: unknown) => (component as { config: unknown }).config;

const optionsOf = (field: FieldProps['field'], evaluated: unknown): Option[] => {
  const list: unknown[] = field.values ?? (Array.isArray(evaluated) ? evaluated : []);
  return list.map((one) => (one && typeof one === 'object' ? (one as Option) : { label: String(one), value: one }));
};

/** A native select: form-js draws a text box without role or state. */
const nativeSelect = (placeholder: string): FieldComponent => {
  const NativeSelect: FieldComponent = ({
    domId,
    disabled,
    readonly,
    errors = [],
    value,
    onChange,
    onBlur,
    onFocus,
    field,
  }) => {
    const evaluated: unknown = useExpressionEvaluation(field.valuesExpression ?? '');
    const options = optionsOf(field, evaluated);
    const at = options.findIndex((one) => JSON.stringify(one.value) === JSON.stringify(value));
    const change = (event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      onChange({ value: chosen === '' ? null : (options[Number(chosen)]?.value ?? null) });
    };
    return h(
      'div',
      { class: `fjs-form-field fjs-form-field-select${errors.length ? ' fjs-has-errors' : ''}` },
      h(part(Label), { htmlFor: domId, label: field.label, required: field.validate?.required }),
      h(
        'select',
        {
          id: domId,
          class: 'fjs-input ce-native-select',
          disabled: Boolean(disabled || readonly),
          required: field.validate?.required,
          'aria-invalid': errors.length > 0,
          'aria-describedby': `${domId}-description ${domId}-error-message`,
          value: at < 0 ? '' : String(at),
          onBlur: () => onBlur?.(),
          onFocus: () => onFocus?.(),
          onChange: change,
        },
        h('option', { value: '' }, placeholder),
        options.map((one, i) => h('option', { value: String(i), key: i }, one.label)),
      ),
      h(part(Description), { id: `${domId}-description`, description: field.description }),
      h(part(Errors), { id: `${domId}-error-message`, errors }),
    );
  };
  NativeSelect.config = configOf(Select);
  return NativeSelect;
};

/** Radio buttons with a group name. */
const RadioGroup: FieldComponent = (props) => {
  const template: unknown = useSingleLineTemplateEvaluation(props.field.label ?? '', { debug: true });
  const evaluated: unknown = useExpressionEvaluation(props.field.label ?? '');
  return h(
    'div',
    {
      role: 'radiogroup',
      'aria-label': typeof evaluated === 'string' ? evaluated : String(template),
      'aria-required': props.field.validate?.required,
    },
    h(part(Radio), props),
  );
};
RadioGroup.config = configOf(Radio);

export const accessibleFields = (placeholder: string) => {
  class AccessibleFields {
    static $inject = ['formFields'];
    constructor(fields: { register: (type: string, component: unknown) => void }) {
      fields.register('select', nativeSelect(placeholder));
      fields.register('radio', RadioGroup);
    }
  }
  return { __init__: ['accessibleFields'], accessibleFields: ['type', AccessibleFields] };
};
