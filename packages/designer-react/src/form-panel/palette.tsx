import { Input } from 'antd';
import { useState } from 'react';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { FieldsEntry } from '../table-entry/fields-entry.tsx';
import { RulesEntry } from '../table-entry/rules-entry.tsx';
import { useCanvas } from './canvas-context.ts';
import { carry, letGo } from './drag.ts';
import { KindIcon } from './kind-icon.tsx';
import { shelved } from './shelves.ts';

interface Props {
  page: number;
  /** Told when something was added, so that a phone shows it. */
  onAdded(): void;
}

/** Every kind of field, to be pressed or dragged onto the form. */
export function Palette({ page, onAdded }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const { edits } = useCanvas();
  const [wanted, setWanted] = useState('');
  const shelves = shelved(wanted);
  return (
    <div className="df-palette">
      <Input
        allowClear
        value={wanted}
        placeholder={t('palette.search')}
        aria-label={t('palette.search')}
        onChange={(event) => setWanted(event.target.value)}
      />
      <FieldsEntry page={page} onAdded={onAdded} />
      <RulesEntry />
      {shelves.map(({ shelf, kinds }) => (
        <section key={shelf} aria-label={t(`shelf.${shelf}`)}>
          <h3>{t(`shelf.${shelf}`)}</h3>
          <div className="df-kinds">
            {kinds.map(({ name, title }) => (
              <button
                key={name}
                type="button"
                className="df-kind"
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'copyMove';
                  event.dataTransfer.setData('text/plain', title[locale]);
                  carry({ kind: name });
                }}
                onDragEnd={letGo}
                onClick={() => {
                  edits.add(name, page);
                  onAdded();
                }}
              >
                <KindIcon kind={name} />
                {title[locale]}
              </button>
            ))}
          </div>
        </section>
      ))}
      {shelves.length === 0 && <p className="df-soft">{t('palette.none')}</p>}
    </div>
  );
}
