import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { removeFields } from '../commands/form/remove-fields.ts';
import type { DefinitionDraft } from '../draft/draft.ts';
import { fieldAt } from '../draft/fields.ts';
import { type Use, usesOf } from '../draft/uses.ts';
import { isPublished } from '../field-settings/published.ts';
import { useDesigner, useHost, useTexts } from '../react/designer-context.tsx';
import type { AnsweredCases } from '../react/host.ts';
import { placeText } from '../text/place-text.ts';

interface Props {
  /** Fields that somebody wants to take away. */
  paths: readonly string[];
  onDone(): void;
}

/** What uses the fields and is worth a word; that they are required themselves goes without one. */
export function usesToTell(draft: DefinitionDraft, paths: readonly string[]): Use[] {
  const fields = paths.flatMap((path) => fieldAt(draft.form, path) ?? []);
  return usesOf(draft, fields).filter(({ file, pointer }) => file !== 'form' || !/\/required\/\d+$/.test(pointer));
}

/** Says what uses the fields, in this definition and in live cases, and what can be done about it. */
export function RemoveDialog({ paths, onDone }: Props) {
  const t = useTexts();
  const designer = useDesigner();
  const { draft } = designer.state();
  const [uses] = useState(() => usesToTell(draft, paths));
  const live = useLiveCases(paths);
  const going = uses.filter(({ goes }) => goes !== undefined);
  const staying = uses.filter(({ goes }) => goes === undefined);
  const run = (which: 'all' | 'lists') => {
    designer.run(removeFields, { paths, uses: which });
    onDone();
  };
  const titles = paths.map((path) => fieldAt(draft.form, path)?.title ?? path).join('、');
  return (
    <Modal
      open
      title={t('remove.field-title', { title: titles })}
      onCancel={onDone}
      footer={[
        <Button key="cancel" onClick={onDone}>
          {t('remove.keep')}
        </Button>,
        uses.length > 0 && (
          <Button key="only" onClick={() => run('lists')}>
            {t('remove.only-field')}
          </Button>
        ),
        <Button key="all" type="primary" danger onClick={() => run('all')}>
          {t(going.length > 0 ? 'remove.with-uses' : 'remove.field')}
        </Button>,
      ]}
    >
      {live.cases > 0 && (
        <p className="df-live">{t(live.more ? 'remove.live-more' : 'remove.live', { n: live.cases })}</p>
      )}
      <UseList title={t('remove.going')} uses={going} />
      <UseList title={t('remove.staying')} uses={staying} />
      <p className="df-soft">{t('remove.undo')}</p>
    </Modal>
  );
}

function UseList({ title, uses }: { title: string; uses: readonly Use[] }) {
  const t = useTexts();
  const { draft } = useDesigner().state();
  if (uses.length === 0) return null;
  const places = [...new Set(uses.map((use) => placeText(draft, use, t)))];
  return (
    <>
      <p>{title}</p>
      <ul className="df-uses">
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </>
  );
}

/** Of the field that most cases answer. */
function useLiveCases(paths: readonly string[]): AnsweredCases {
  const { liveCases } = useHost();
  const designer = useDesigner();
  const [most, setMost] = useState<AnsweredCases>({ cases: 0, more: false });
  useEffect(() => {
    if (!liveCases) return;
    const { form } = designer.state().draft;
    const fields = paths.flatMap((path) => fieldAt(form, path) ?? []).filter((field) => isPublished(designer, field));
    let gone = false;
    void Promise.all(fields.map(({ id }) => liveCases(id))).then((counts) => {
      const [first] = counts.toSorted((a, b) => b.cases - a.cases);
      if (!gone && first) setMost(first);
    });
    return () => {
      gone = true;
    };
  }, [designer, liveCases, paths]);
  return most;
}
