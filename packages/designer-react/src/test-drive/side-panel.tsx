import { FormView, useFormState } from '@hearth/form-react';
import { type ExtractLine, type NoticeData, progressOf } from '@hearth/kernel';
import { Tabs } from 'antd';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';
import { EffectList } from './effect-list.tsx';
import { formEnvOf } from './form-env.ts';
import { HistoryList } from './history-list.tsx';
import { titleOf } from './inbox.tsx';
import { momentText } from './moment-text.ts';
import { PaperPreview } from './paper-preview.tsx';

/** What everybody sees of the case: how far it is, what happened, the notice, the print, what was sent. */
export function SidePanel({ drive }: { drive: Drive }) {
  const t = useTexts();
  const tabs = [
    { key: 'progress', children: <Progress drive={drive} /> },
    { key: 'history', children: <HistoryList drive={drive} /> },
    { key: 'notice', children: <Notices drive={drive} /> },
    { key: 'print', children: <Print key={drive.events.length} drive={drive} /> },
    { key: 'effects', children: <EffectList drive={drive} /> },
  ] as const;
  return (
    <aside className="dt-side">
      <Tabs
        size="small"
        destroyOnHidden
        items={tabs.map(({ key, children }) => ({ key, label: t(`test.side.${key}`), children }))}
      />
    </aside>
  );
}

function Progress({ drive }: { drive: Drive }) {
  const t = useTexts();
  const { definition, state, now } = drive;
  if (!state) return null;
  return (
    <ol className="dt-progress">
      {progressOf(definition, state, { now }).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step can come up again; the lines keep their order
        <li key={`${line.step}-${at}`} className={`dt-${line.state}`} style={{ marginLeft: line.depth * 14 }}>
          <span className="visually-hidden">{t(`test.state.${line.state}`)} </span>
          {line.title}
          {line.rowTitle && ` · ${line.rowTitle}`}
          {line.outcomeTitle && <em>{line.outcomeTitle}</em>}
          {line.by && <span className="dt-by">{titleOf(drive, line.by)}</span>}
          {line.state === 'active' && line.due && (
            <span className="dt-by">{t('test.until', { at: momentText(line.due) })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What the public reads, masked. */
function Notices({ drive: { state } }: { drive: Drive }) {
  const t = useTexts();
  const posted = Object.values(state?.steps ?? {}).flatMap(({ id, data }) => {
    const notice = (data ?? {}) as NoticeData;
    return notice.extract ? [{ id, notice }] : [];
  });
  if (posted.length === 0) return <p className="ds-help">{t('test.noNotice')}</p>;
  return (
    <>
      {posted.map(({ id, notice }) => (
        <div key={id} className="dt-notice">
          {notice.text && <p>{notice.text}</p>}
          <dl>
            {(notice.extract as unknown as ExtractLine[]).map(({ field, title, value }) => (
              <div key={field}>
                <dt>{title}</dt>
                <dd>{Array.isArray(value) ? value.join('、') : value}</dd>
              </div>
            ))}
          </dl>
          {notice.until && <p className="ds-help">{t('test.noticeUntil', { at: momentText(notice.until) })}</p>}
        </div>
      ))}
    </>
  );
}

/** The case as it comes out of the printer, and the papers that the task declares. */
function Print({ drive }: { drive: Drive }) {
  const locale = useLocale();
  const { definition, state } = drive;
  const form = useFormState({
    form: definition.form,
    document: state?.document ?? {},
    env: formEnvOf(drive),
    rights: { edit: [] },
  });
  return (
    <>
      {(definition.task.papers ?? []).map((paper) => (
        <PaperPreview key={paper.id} paper={paper} drive={drive} />
      ))}
      <div className="dt-print">
        <h4>{definition.task.title}</h4>
        <FormView state={form} layout={definition.form.layout} mode="print" locale={locale} />
      </div>
    </>
  );
}
