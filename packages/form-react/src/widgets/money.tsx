import { formatAmount, rmbCapitals } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { useForm } from '../form-context.ts';
import { useSlot } from '../use-slot.ts';
import { ignoreEnter } from './text.tsx';
import { useTyping } from './use-typing.ts';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Thousands are set apart when nobody types, and the amount stands beside in capitals, as on a voucher. */
function MoneyInput({ control, ...props }: WidgetProps) {
  const { t } = useForm();
  const typed = useTyping<HTMLInputElement>(props, amountText);
  return (
    <span className="hf-stack">
      <span className="hf-affix">
        <input
          className="hf-input hf-number"
          inputMode="decimal"
          autoComplete="off"
          onKeyDown={ignoreEnter}
          {...control}
          {...typed}
        />
        <span className="hf-suffix">{t('money.yuan')}</span>
      </span>
      <Capitals {...props} />
    </span>
  );
}

function Capitals({ path, extraId }: Pick<WidgetProps, 'path' | 'extraId'>) {
  const { state, t } = useForm();
  const { value } = useSlot(state, path);
  const capitals = typeof value === 'number' ? rmbCapitals(value) : undefined;
  return (
    <span id={extraId} className="hf-extra">
      {capitals && t('money.capitals', { text: capitals })}
    </span>
  );
}

/** An amount with more than two decimals is a mistake to be seen, not to be rounded away. */
function amountText(value: Json): string {
  if (typeof value !== 'number') return asText(value);
  const formatted = formatAmount(value, { showUnit: false });
  return formatted && Number(formatted.replaceAll(',', '')) === value ? formatted : asText(value);
}

export const money: Widget = {
  name: 'money',
  rank: ofKind('money'),
  component: MoneyInput,
  label: 'native',
  live: true,
};
