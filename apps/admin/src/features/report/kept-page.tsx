import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { App, Button, Input, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { answer, api, byId } from '../../lib/client.ts';
import type { KeptReport, ReportSentence } from '../../lib/wire.ts';
import { ReportNumberDrawer } from './number-drawer.tsx';
import { keptQuery } from './report.queries.ts';
import { Findings } from './report-findings.tsx';
import { ReportPaper } from './report-paper.tsx';
import { ReportTabs } from './report-tabs.tsx';
import './report.css';

/** A report that is kept: its sentences may be changed by hand until it is issued; then it tells what has changed since. */
export function KeptPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/reports/kept/$id' });
  const { data, error, refetch } = useQuery(keptQuery(id));
  return (
    <Page
      title={data?.issue.title ?? t('report.title')}
      trail={<ReportTabs />}
      lead={data && t(data.issue.issuedAt ? 'report.keptIssued' : 'report.keptLead')}
      actions={data && <Actions kept={data} />}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Waiting lines={12} />}
      {data && <Body kept={data} />}
    </Page>
  );
}

/** Shows the answer in place of what was there. */
function useKept(id: string) {
  const queries = useQueryClient();
  return (data: KeptReport) => {
    queries.setQueryData(keptQuery(id).queryKey, data);
    void queries.invalidateQueries({ queryKey: ['kept-reports'] });
  };
}

function Actions({ kept: { issue } }: { kept: KeptReport }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const show = useKept(issue.id);
  const send = useMutation({
    mutationFn: async () =>
      answer(
        api.POST('/api/report-issues/{id}/issue', { params: byId(issue.id), body: { revision: issue.revision } }),
      ) as Promise<unknown> as Promise<KeptReport>,
    onSuccess: show,
    onError: (error) => message.error(error.message),
  });
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} href={`/api/report-issues/${issue.id}/file`} download>
        {t('report.word')}
      </Button>
      {!issue.issuedAt && (
        <Popconfirm title={t('report.issueSure')} onConfirm={() => send.mutate()}>
          <Button type="primary" loading={send.isPending}>
            {t('report.issue')}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}

function Body({ kept }: { kept: KeptReport }) {
  const [asked, setAsked] = useState<string>();
  const [edited, setEdited] = useState<ReportSentence>();
  const number = asked === undefined ? undefined : kept.report.numbers[asked];
  return (
    <>
      <Findings findings={kept.report.findings} />
      <ReportPaper report={kept.report} onNumber={setAsked} {...(kept.issue.issuedAt ? {} : { onEdit: setEdited })} />
      {number && <ReportNumberDrawer number={number} unit={kept.report.unit.id} onClose={() => setAsked(undefined)} />}
      {edited && <EditSentence kept={kept} sentence={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

interface EditProps {
  kept: KeptReport;
  sentence: ReportSentence;
  onClose: () => void;
}

function EditSentence({ kept: { issue, edits }, sentence, onClose }: EditProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [text, setText] = useState(sentence.text);
  const show = useKept(issue.id);
  const written = sentence.edited?.generated ?? sentence.text;
  const save = useMutation({
    mutationFn: async (to: string) => {
      const others = edits.filter((edit) => edit.sentence !== sentence.id);
      const mine = to === '' || to === written ? [] : [{ sentence: sentence.id, text: to, from: written }];
      const body = { edits: [...others, ...mine], revision: issue.revision };
      const saved = await answer(api.PUT('/api/report-issues/{id}', { params: byId(issue.id), body }));
      return saved as unknown as KeptReport;
    },
    onSuccess: (data) => {
      show(data);
      onClose();
    },
    onError: (error) => message.error(error.message),
  });
  return (
    <Modal
      open
      title={t('report.editSentence')}
      okText={t('report.save')}
      confirmLoading={save.isPending}
      onOk={() => save.mutate(text)}
      onCancel={onClose}
    >
      <Input.TextArea
        aria-label={t('report.editSentence')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoSize={{ minRows: 4, maxRows: 12 }}
      />
      {sentence.edited && (
        <div className="report-generated">
          <p className="soft">{t(sentence.edited.offer ? 'report.offer' : 'report.generated')}</p>
          <p>{written}</p>
          {sentence.edited.updated && (
            <>
              <p className="soft">{t('report.updated')}</p>
              <p>{sentence.edited.updated}</p>
              <Button size="small" type="primary" onClick={() => save.mutate(sentence.edited?.updated ?? text)}>
                {t('report.takeNumbers')}
              </Button>
            </>
          )}
          <Button size="small" onClick={() => save.mutate('')}>
            {t('report.takeWritten')}
          </Button>
        </div>
      )}
      <p className="soft">{t('report.editHelp')}</p>
    </Modal>
  );
}
