import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { applyMask, caretAfterMask, type Mask } from '../lib/mask';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'> & {
  mask: Mask;
  value: string;
  onValue: (value: string) => void;
};

/** A text field that arranges what is typed and keeps the caret behind the same character. */
export const MaskedInput = ({ mask, value, onValue, ...rest }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === field.current) {
      field.current?.setSelectionRange(caret.current, caret.current);
    }
    caret.current = null;
  });
  return (
    <input
      {...rest}
      ref={field}
      value={value}
      onChange={(event) => {
        const raw = event.target.value;
        const masked = applyMask(mask, raw);
        caret.current = caretAfterMask(mask, raw, event.target.selectionStart ?? raw.length, masked);
        onValue(masked);
      }}
    />
  );
};
