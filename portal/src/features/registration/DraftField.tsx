import { useTranslation } from 'react-i18next';
import { Field, type ControlProps } from '../../components/Field';
import { MaskedInput } from '../../components/MaskedInput';
import { fieldId, type FieldSpec } from './fields';

type Props = {
  spec: FieldSpec;
  value: string;
  fault?: string;
  warning?: string;
  onValue: (value: string) => void;
  onLeave?: () => void;
};

const Choice = ({ spec, value, control, onValue, onLeave }: Props & { control: ControlProps }) => {
  const { t } = useTranslation();
  return (
    <select
      {...control}
      value={value}
      autoComplete={spec.autoComplete ?? 'off'}
      onBlur={onLeave}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="">{t('fields.choose')}</option>
      {spec.options?.map((option) => (
        <option key={option} value={option}>
          {spec.translated ? t(`options.${spec.name}.${option}`) : option}
        </option>
      ))}
    </select>
  );
};

const Text = ({ spec, value, control, onValue, onLeave }: Props & { control: ControlProps }) => {
  const shared = {
    ...control,
    value,
    type: spec.type ?? 'text',
    inputMode: spec.inputMode,
    autoComplete: spec.autoComplete ?? 'off',
    spellCheck: false,
    onBlur: onLeave,
  };
  if (spec.mask) return <MaskedInput {...shared} mask={spec.mask} onValue={onValue} />;
  const arranged = (text: string) => (spec.upperCase ? text.toUpperCase() : text);
  return <input {...shared} onChange={(event) => onValue(arranged(event.target.value))} />;
};

/** One field of the registration, drawn from its description. */
export const DraftField = (props: Props) => {
  const { spec, fault, warning } = props;
  const { t, i18n } = useTranslation();
  const label = t(`fields.${spec.name}.label`);
  const help = `fields.${spec.name}.help`;
  return (
    <div className={`ce-field ce-field--${spec.width}`}>
      <Field
        id={fieldId(spec.name)}
        label={spec.optional ? t('fields.optional', { label }) : label}
        help={i18n.exists(help) ? t(help) : undefined}
        fault={fault}
        warning={warning}
        required={!spec.optional}
      >
        {(control) => (spec.options ? <Choice {...props} control={control} /> : <Text {...props} control={control} />)}
      </Field>
    </div>
  );
};
