import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { App, Button, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { answer, api, byId } from '../../lib/client.ts';
import { previewQuery, templateQuery } from './report.queries.ts';
import { Findings } from './report-findings.tsx';
import { ReportPaper } from './report-paper.tsx';
import { ReportTabs } from './report-tabs.tsx';
import type { TemplateDraft } from './template-draft.ts';
import { TemplateForm } from './template-form.tsx';
import { WordTemplates } from './word-templates.tsx';
import './report.css';

/** A template being edited: its chapters, points and sentences on one side, what they say now on the other. */
export function TemplatePage() {
  const { id } = useParams({ from: '/inside/reports/templates/$id' });
  const { data, error, refetch } = useQuery(templateQuery(id));
  return (
    <>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Waiting lines={12} />}
      {data && <Editor key={data.versions.length} id={id} {...data} reload={() => void refetch()} />}
    </>
  );
}

interface EditorProps {
  id: string;
  template: TemplateDraft;
  versions: { version: number; savedBy: string; savedAt: string; template: TemplateDraft }[];
  reload: () => void;
}

function Editor({ id, template, versions, reload }: EditorProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [draft, setDraft] = useState(template);
  const save = useMutation({
    mutationFn: () => answer(api.PUT('/api/reports/{id}/template', { params: byId(id), body: { template: draft } })),
    onSuccess: ({ version }) => {
      void message.success(t('template.saved', { version }));
      reload();
    },
    onError: (error) => message.error(error.message),
  });
  const options = versions.map(({ version, savedBy, savedAt }) => ({
    value: version,
    label: t('template.version', { version, savedBy, day: savedAt.slice(0, 10) }),
  }));
  return (
    <Page
      title={draft.title.replaceAll(/[{}]/g, '')}
      trail={<ReportTabs />}
      lead={versions.length === 0 ? `${t('template.lead')}${t('template.fromFolder')}` : t('template.lead')}
      actions={
        <>
          {options.length > 0 && (
            <Select
              aria-label={t('template.versions')}
              placeholder={t('template.versions')}
              options={options}
              onChange={(chosen: number) => {
                const found = versions.find(({ version }) => version === chosen);
                if (found) setDraft(found.template);
              }}
            />
          )}
          <Button type="primary" loading={save.isPending} disabled={draft === template} onClick={() => save.mutate()}>
            {t('template.save')}
          </Button>
        </>
      }
    >
      <div className="template-desk">
        <TemplateForm draft={draft} onChange={setDraft} />
        <Preview draft={draft} />
      </div>
      <WordTemplates report={id} />
    </Page>
  );
}

/** What the template says with the numbers of this year, as it is typed. */
function Preview({ draft }: { draft: TemplateDraft }) {
  const shown = useDeferredValue(draft);
  const { data, error, refetch } = useQuery(previewQuery(shown));
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={12} />;
  return (
    <div>
      <Findings findings={data.findings} />
      <ReportPaper report={data} onNumber={() => {}} />
    </div>
  );
}
