import type { Definition } from '@hearth/definition';
import { type DefinitionSource, parseDefinition } from '@hearth/definition/parse';
import { FormView } from '@hearth/form-react';
import { createFormState, type Document } from '@hearth/kernel';
import { Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DefinitionDraft } from '../draft/draft.ts';
import { useDesigner, useDraft, useHost, useLocale, useTexts } from '../react/designer-context.tsx';

type Width = 'desk' | 'phone';

/** How long the keyboard rests before the form is shown anew, in milliseconds. */
const REST = 300;

/** The form as those who fill it in will see it, on a desk and on a phone. What was tried out stays while the form changes. */
export function Preview() {
  const t = useTexts();
  const locale = useLocale();
  const host = useHost();
  const [width, setWidth] = useState<Width>('desk');
  const { form, stale } = useForm();
  const tried = useRef<Document>({});
  const state = useMemo(() => {
    if (!form) return undefined;
    const now = new Date();
    const env = { today: now.toISOString().slice(0, 10), now: now.toISOString() };
    const known = Object.keys(tried.current).length > 0 ? { document: tried.current } : {};
    return createFormState({ form, env, ...known });
  }, [form]);
  useEffect(
    () =>
      state?.onAnswers(() => {
        tried.current = state.document();
      }),
    [state],
  );
  return (
    <div className="df-preview">
      <div className="df-preview-bar">
        <Segmented
          value={width}
          aria-label={t('preview.width')}
          options={[
            { value: 'desk', label: t('preview.desk') },
            { value: 'phone', label: t('preview.phone') },
          ]}
          onChange={(next) => setWidth(next as Width)}
        />
        <span className="df-soft">{t('preview.help')}</span>
      </div>
      {stale && <p className="df-preview-stale">{t('preview.stale')}</p>}
      <div className={`df-screen df-screen-${width}`}>
        {form && state ? (
          <FormView
            key={form.fields.map(({ id }) => id).join()}
            state={state}
            layout={form.layout}
            locale={locale}
            adapters={host.form ?? noAdapters}
          />
        ) : (
          <p className="df-empty">{t('preview.none')}</p>
        )}
      </div>
    </div>
  );
}

const noAdapters = {};

/** The form of the draft, compiled when nobody types; the last one that could be read, while a later one cannot. */
function useForm(): { form: Definition['form'] | undefined; stale: boolean } {
  const { world } = useDesigner();
  const draft = useDraft((whole) => whole);
  const [shown, setShown] = useState<{ form: Definition['form'] | undefined; stale: boolean }>(() => {
    const form = formOf(draft, world.posts);
    return { form, stale: !form };
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const form = formOf(draft, world.posts);
      setShown((before) => (form ? { form, stale: false } : { ...before, stale: true }));
    }, REST);
    return () => clearTimeout(timer);
  }, [draft, world]);
  return shown;
}

/** Only the form is read: whatever is wrong with the rest of the draft does not hinder a look at it. */
function formOf({ form, task }: DefinitionDraft, posts: Parameters<typeof parseDefinition>[1]['posts']) {
  const who = { post: posts[0]?.id ?? 'anybody' };
  const step = { id: 'fill', type: 'userTask', title: '填写', who, outcomes: [{ id: 'done', title: '提交' }] };
  const source: DefinitionSource = {
    task: {
      ...{ id: 'preview', title: '预览', family: 'A', description: '预览', numbering: { pattern: '{seq}' } },
      start: { posts: posts[0] ? [posts[0].id] : [], levels: posts[0]?.levels ?? [] },
      ...(task.settings !== undefined && { settings: task.settings }),
    },
    form,
    workflow: { results: [{ id: 'done', title: '办结', tone: 'success' }], steps: [step] },
    figures: [],
  };
  return parseDefinition(source, { posts: posts.length > 0 ? posts : [{ id: 'anybody', title: '', levels: [] }] })
    .definition?.form;
}
