import { Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { changeId } from '../commands/task/change-id.ts';
import { isObject, type Place } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useDesigner, useDraft, useLocale, useTexts } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';
import type { Thing } from './named-things.ts';

/** The id of something, which stands in addresses and scenarios; folded away, because nobody has to know it. */
export function IdField({ place, thing }: { place: Place; thing?: Thing | undefined }) {
  const designer = useDesigner();
  const t = useTexts();
  const locale = useLocale();
  const inputId = useId();
  const id = useDraft((draft) => {
    const owner = get(draft[place.file], place.pointer);
    return isObject(owner) ? String(owner.id ?? '') : '';
  });
  const [text, setText] = useState(id);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setText(id);
    setProblem('');
  }, [id]);
  const save = () => {
    const problems = designer.run(changeId, { ...place, to: text.trim(), ...(thing && { thing }) });
    setProblem(problems?.[0] ? sentence(problems[0], locale) : '');
  };
  return (
    <details className="ds-fold">
      <summary>{t('id.title')}</summary>
      <p className="ds-help">{t('id.help')}</p>
      <label className="visually-hidden" htmlFor={inputId}>
        {t('id.title')}
      </label>
      <Input
        id={inputId}
        value={text}
        status={problem ? 'error' : ''}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        onPressEnter={save}
      />
      {problem && (
        <p className="ds-problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}
