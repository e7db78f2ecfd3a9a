import type { Json } from '@hearth/expression';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { addItem, moveItem } from '../commands/task/list-items.ts';
import { isObject, type Place } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useRemoval } from '../flow-panel/use-removal.tsx';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { ThingsEntry } from '../table-entry/things-entry.tsx';
import { FindingList } from './finding-list.tsx';
import type { Thing } from './named-things.ts';
import { PlacedSettings } from './placed-settings.tsx';
import type { SettingNode } from './setting-node.ts';

interface Props {
  place: Place;
  /** What an element is. */
  node: SettingNode;
  /** A new element; its id is made. */
  fresh: () => Json;
  stem?: string;
  thing?: Thing;
  addText: string;
  empty?: string;
  /** A table of such things can be taken in; this is how one looks. */
  example?: string;
  always?: readonly string[];
  without?: readonly string[];
  /** What is said of an element beside its title. */
  note?: (item: { [key: string]: Json }) => ReactNode;
  /** What stands inside an open element below its settings. */
  inside?: (place: Place) => ReactNode;
}

/** A list of things in the draft: each folds open to its settings, moves, and goes with what names it. */
export function PlacedList(props: Props) {
  const { place, node, fresh, stem, addText, empty, example } = props;
  const designer = useDesigner();
  const list = useDraft((draft) => get(draft[place.file], place.pointer));
  const items = Array.isArray(list) ? list : [];
  const [open, setOpen] = useState<number>();
  const add = () => {
    designer.run(addItem, { ...place, item: fresh(), ...(stem && { stem }), title: addText });
    setOpen(items.length);
  };
  return (
    <div className="ds-things">
      {items.length === 0 && empty && <p className="ds-help">{empty}</p>}
      {items.map((item, at) => (
        <ThingRow
          key={isObject(item) && item.id !== undefined ? String(item.id) : at}
          {...props}
          item={item}
          at={at}
          of={items.length}
          open={open === at}
          onOpen={(wish) => setOpen(wish)}
        />
      ))}
      <div className="ds-row">
        <Button type="dashed" onClick={add}>
          + {addText}
        </Button>
        {example !== undefined && <ThingsEntry {...{ place, node, stem, fresh, example }} title={addText} />}
      </div>
    </div>
  );
}

interface ThingProps extends Props {
  item: Json;
  at: number;
  of: number;
  open: boolean;
  onOpen: (at: number | undefined) => void;
}

function ThingRow({ place, node, thing, always, without, note, inside, item, at, of, open, onOpen }: ThingProps) {
  const designer = useDesigner();
  const t = useTexts();
  const removal = useRemoval();
  const own = { file: place.file, pointer: `${place.pointer}/${at}` };
  const record = isObject(item) ? item : {};
  const title = String(record.title || record.id || at + 1);
  const move = (index: number) => {
    designer.run(moveItem, { ...own, index, title });
    onOpen(open ? index : undefined);
  };
  return (
    <div className={`ds-thing${open ? ' ds-thing-open' : ''}`}>
      <div className="ds-thing-head">
        <button
          type="button"
          className="ds-thing-title"
          aria-expanded={open}
          onClick={() => onOpen(open ? undefined : at)}
        >
          <span>{title}</span>
          {note && <span className="ds-thing-note">{note(record)}</span>}
        </button>
        <Button size="small" type="text" disabled={at === 0} aria-label={t('list.up')} onClick={() => move(at - 1)}>
          ↑
        </Button>
        <Button
          size="small"
          type="text"
          disabled={at === of - 1}
          aria-label={t('list.down')}
          onClick={() => move(at + 1)}
        >
          ↓
        </Button>
        <Button
          size="small"
          type="text"
          danger
          aria-label={t('list.removeThing', { title })}
          onClick={() => {
            removal.item({ ...own, title, ...(thing && { thing }) });
            onOpen(undefined);
          }}
        >
          ×
        </Button>
      </div>
      {open && (
        <div className="ds-thing-body">
          <PlacedSettings place={own} node={node} thing={thing} always={always ?? []} without={without ?? []} />
          {inside?.(own)}
        </div>
      )}
      <FindingList place={own} />
    </div>
  );
}
