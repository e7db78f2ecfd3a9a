import { type Field, kindOf } from '@hearth/definition';
import { Button, Select } from 'antd';
import { isObject, type JsonObject } from '../draft/draft.ts';
import { fieldAt, fieldsOf, ownerOf } from '../draft/fields.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import type { KeywordProps } from './keyword-props.ts';

/** Which fields beside a reference are filled from which fields of the chosen entry. */
export function FillEditor({ field, value, onChange }: KeywordProps) {
  const t = useTexts();
  const { world } = useDesigner();
  const form = useDraft((draft) => draft.form);
  const owner = ownerOf(field.path);
  const beside = (owner === '' ? fieldsOf(form) : (fieldAt(form, owner)?.fields ?? [])).filter(
    ({ key }) => key !== field.key,
  );
  const register = world.others?.registers?.find(({ id }) => id === field.schema.register);
  const theirs = (register?.form.fields ?? []).map(({ key, title }) => ({ value: key, label: title }));
  const said: JsonObject = isObject(value) ? value : {};
  const entries = Object.entries(said);
  const put = (next: [string, string][]) => onChange(next.length > 0 ? Object.fromEntries(next) : undefined);
  const pairs = entries.map(([own, other]): [string, string] => [own, String(other)]);
  const free = beside.filter(({ key }) => !(key in said));
  const plain = (one: Field) => kindOf(one).holds === undefined && one.schema.computed === undefined;
  const alike = free
    .filter(plain)
    .flatMap(({ key }): [string, string][] =>
      register?.form.fields.some((other) => other.key === key && plain(other)) ? [[key, key]] : [],
    );
  const suggestion = free.find(({ key }) => theirs.some((one) => one.value === key)) ?? free[0];
  return (
    <div className="df-fill">
      {pairs.map(([own, other], at) => (
        <div key={own} className="df-fill-pair">
          <Select
            size="small"
            value={own}
            aria-label={t('fill.own')}
            options={beside.map(({ key, title }) => ({
              value: key,
              label: title,
              disabled: key in said && key !== own,
            }))}
            onChange={(next: string) => put(pairs.with(at, [next, other]))}
          />
          <span className="df-soft">←</span>
          <Select
            size="small"
            value={other === '' ? null : other}
            aria-label={t('fill.other')}
            options={theirs}
            onChange={(next: string) => put(pairs.with(at, [own, next]))}
          />
          <RemoveButton label={t('fill.remove')} onClick={() => put(pairs.toSpliced(at, 1))} />
        </div>
      ))}
      <Button
        size="small"
        type="dashed"
        disabled={!suggestion || theirs.length === 0}
        onClick={() =>
          suggestion &&
          put([
            ...pairs,
            [suggestion.key, theirs.find((one) => one.value === suggestion.key)?.value ?? theirs[0]!.value],
          ])
        }
      >
        + {t('fill.add')}
      </Button>
      {alike.length > 1 && (
        <Button size="small" type="dashed" onClick={() => put([...pairs, ...alike])}>
          + {t('fill.alike', { n: alike.length })}
        </Button>
      )}
    </div>
  );
}
