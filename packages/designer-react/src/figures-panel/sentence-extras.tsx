import type { Json } from '@hearth/expression';
import { Checkbox, Input, Select } from 'antd';
import { useId } from 'react';
import { changeSetting } from '../commands/task/change-setting.ts';
import { isObject, type JsonObject, type Place } from '../draft/draft.ts';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from '../settings/choices.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { byIds, inWords } from './figure-words.ts';

/** 其中 and what a zero means: folded away while neither is said. */
export function ClauseExtras({ clause, onChange }: { clause: Json; onChange: (next: Json) => void }) {
  const t = useTexts();
  const id = useId();
  const figures = choicesOf('figure', usePicking());
  const whole: JsonObject = isObject(clause) ? clause : { text: String(clause) };
  const parts = Array.isArray(whole.parts) ? whole.parts.map((part) => inWords(String(part), figures)) : [];
  const put = (name: string, value: Json | undefined) => onChange(plain(withMember(whole, name, value)));
  const zero = whole.zero === true ? 'print' : typeof whole.zero === 'string' ? 'text' : 'leave';
  return (
    <details className="ds-fold" open={parts.length > 0 || whole.zero !== undefined}>
      <summary>{t('sentences.more')}</summary>
      <label htmlFor={`${id}parts`}>{t('sentences.parts')}</label>
      <Select
        id={`${id}parts`}
        mode="tags"
        value={parts}
        options={figures.map(({ label }) => ({ value: `${label.replace(/^其中/, '')}{${label}}`, label }))}
        placeholder={t('sentences.partsHint')}
        tokenSeparators={['、']}
        onChange={(typed: string[]) =>
          put('parts', typed.length > 0 ? typed.map((part) => byIds(part, figures)) : undefined)
        }
      />
      <label htmlFor={`${id}of`}>{t('sentences.of')}</label>
      <Select
        id={`${id}of`}
        allowClear
        value={typeof whole.of === 'string' ? whole.of : null}
        options={figures}
        onChange={(picked: string | undefined) => put('of', picked)}
      />
      <label htmlFor={`${id}zero`}>{t('sentences.zero')}</label>
      <div className="ds-row">
        <Select
          id={`${id}zero`}
          value={zero}
          popupMatchSelectWidth={false}
          options={(['leave', 'print', 'text'] as const).map((one) => ({
            value: one,
            label: t(`sentences.zero.${one}`),
          }))}
          onChange={(picked: string) => put('zero', picked === 'leave' ? undefined : picked === 'print' ? true : ' ')}
        />
        {zero === 'text' && (
          <Input
            aria-label={t('sentences.zero.text')}
            value={String(whole.zero)}
            onChange={(event) => put('zero', event.target.value || ' ')}
          />
        )}
      </div>
    </details>
  );
}

/** Where a report looks for the sentence, its own period, and whether short reports have it. */
export function SentenceExtras({ sentence, place }: { sentence: JsonObject; place: Place }) {
  const t = useTexts();
  const designer = useDesigner();
  const id = useId();
  const put = (name: string, value: Json | undefined, typing = false) =>
    designer.run(changeSetting, {
      file: place.file,
      pointer: `${place.pointer}/${name}`,
      value,
      title: t(`sentences.${name}` as 'sentences.use'),
      typing,
    });
  return (
    <details
      className="ds-fold"
      open={sentence.use !== undefined || sentence.period !== undefined || sentence.short === true}
    >
      <summary>{t('sentences.extras')}</summary>
      <label htmlFor={`${id}use`}>{t('sentences.use')}</label>
      <Select
        id={`${id}use`}
        value={String(sentence.use ?? 'result')}
        popupMatchSelectWidth={false}
        options={(['result', 'plan', 'shortcoming'] as const).map((one) => ({
          value: one,
          label: t(`sentences.use.${one}`),
        }))}
        onChange={(picked: string) => put('use', picked === 'result' ? undefined : picked)}
      />
      <label htmlFor={`${id}period`}>{t('sentences.period')}</label>
      <Input
        id={`${id}period`}
        value={String(sentence.period ?? '')}
        placeholder={t('sentences.periodHint')}
        onBlur={designer.settle}
        onChange={(event) => put('period', event.target.value || undefined, true)}
      />
      <Checkbox
        checked={sentence.short === true}
        onChange={(event) => put('short', event.target.checked ? true : undefined)}
      >
        {t('sentences.short')}
      </Checkbox>
    </details>
  );
}

function withMember(clause: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...clause, [name]: value };
  const { [name]: _, ...rest } = clause;
  return rest;
}

/** A clause that is only a text is written as a text. */
const plain = (clause: JsonObject): Json =>
  Object.keys(clause).every((name) => name === 'text') ? String(clause.text ?? '') : clause;
