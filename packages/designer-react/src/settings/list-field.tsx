import type { Json } from '@hearth/expression';
import { Button } from 'antd';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { isOfRows, ListEntry } from '../table-entry/list-entry.tsx';
import { freshIn } from './blank-value.ts';
import { useSettingField } from './field-context.ts';
import { itemOf } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { settingTitle } from './setting-text.ts';

/** A list of shapes or texts, each with buttons to move it and take it away. */
export function ListField({ node, value, onChange }: SettingProps) {
  const SettingField = useSettingField();
  const t = useTexts();
  const locale = useLocale();
  const item = itemOf(node)!;
  const list = Array.isArray(value) ? value : [];
  const least = Number(node.schema.minItems ?? 0);
  return (
    <div className="ds-list">
      {list.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an element has no name of its own, and its editor keeps nothing
        <div className="ds-item" key={at}>
          <div className="ds-item-buttons">
            <span className="ds-item-number">{at + 1}</span>
            <Button
              size="small"
              type="text"
              disabled={at === 0}
              aria-label={t('list.up')}
              onClick={() => onChange(swapped(list, at, at - 1))}
            >
              ↑
            </Button>
            <Button
              size="small"
              type="text"
              disabled={at === list.length - 1}
              aria-label={t('list.down')}
              onClick={() => onChange(swapped(list, at, at + 1))}
            >
              ↓
            </Button>
            <Button
              size="small"
              type="text"
              disabled={list.length <= least}
              aria-label={t('list.remove')}
              onClick={() => onChange(list.toSpliced(at, 1))}
            >
              ×
            </Button>
          </div>
          <SettingField
            bare
            node={item}
            value={one}
            onChange={(next, typing) => onChange(list.with(at, next ?? ''), typing)}
          />
        </div>
      ))}
      <div className="ds-row">
        <Button size="small" type="dashed" onClick={() => onChange([...list, freshIn(item, list)])}>
          + {t('list.add', { title: settingTitle(node, locale) })}
        </Button>
        {isOfRows(item) && <ListEntry item={item} list={list} onChange={onChange} />}
      </div>
    </div>
  );
}

const swapped = (list: readonly Json[], from: number, to: number): Json[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
