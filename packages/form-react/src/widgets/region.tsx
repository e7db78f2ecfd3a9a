import { provinces } from '@hearth/china';
import type { Field } from '@hearth/definition';
import { useForm } from '../form-context.ts';
import { useName } from '../use-name.ts';
import { lookup } from './lookup.tsx';
import { TextInput } from './text.tsx';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

/** Searched by name where the host has the list of regions; else the six-digit code with the province beside. */
function RegionInput(props: WidgetProps) {
  const { adapters } = useForm();
  const Search = lookup.component;
  return adapters.lookup ? <Search {...props} /> : <RegionCode {...props} />;
}

function RegionCode(props: WidgetProps) {
  const name = useRegionName(props.field, asText(props.value));
  return (
    <span className="hf-stack">
      <TextInput {...props} />
      <span id={props.extraId} className="hf-extra">
        {name}
      </span>
    </span>
  );
}

export function useRegionName(field: Field, code: string): string | undefined {
  return useName(field, code) ?? provinces[code.slice(0, 2)];
}

export const region: Widget = { name: 'region', rank: ofKind('region'), component: RegionInput, label: 'native' };
