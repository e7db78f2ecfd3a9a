import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Popconfirm, Select, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Failure } from '../../components/failure.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { answer, api, byId } from '../../lib/client.ts';
import { isProblem } from '../../lib/http-problem.ts';
import { sendFile } from '../../lib/send-file.ts';
import { tasksQuery } from '../task/task.queries.ts';
import { wordTemplatesQuery } from './report.queries.ts';

/** The office's own Word files in which this report, or the cases of a task, are printed. */
export function WordTemplates({ report }: { report: string }) {
  const { t } = useTranslation();
  const [use, setUse] = useState(`report:${report}`);
  const { data: tasks } = useQuery(tasksQuery);
  const options = [
    { value: `report:${report}`, label: t('wordTemplate.thisReport') },
    ...(tasks?.items ?? []).map(({ id, title }) => ({
      value: `case:${id}`,
      label: t('wordTemplate.casesOf', { title }),
    })),
  ];
  return (
    <section className="card word-templates">
      <h2>{t('wordTemplate.title')}</h2>
      <p className="soft">{t('wordTemplate.lead')}</p>
      <Select
        aria-label={t('wordTemplate.use')}
        value={use}
        options={options}
        onChange={setUse}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={320}
      />
      <TemplatesOf key={use} use={use} />
    </section>
  );
}

function TemplatesOf({ use }: { use: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(wordTemplatesQuery(use));
  const done = () => queries.invalidateQueries({ queryKey: wordTemplatesQuery(use).queryKey });
  const send = useMutation({
    mutationFn: (file: File) => {
      const query = new URLSearchParams({ use, title: file.name.replace(/\.docx$/i, '').slice(0, 60) });
      return sendFile(`/api/word-templates?${query}`, file);
    },
    onSuccess: () => {
      void message.success(t('wordTemplate.saved'));
      void done();
    },
  });
  const drop = useMutation({
    mutationFn: (one: string) => answer(api.DELETE('/api/word-templates/{id}', { params: byId(one) })),
    onSuccess: done,
    onError: (fault) => message.error(fault.message),
  });
  if (error) return <Failure error={error} retry={refetch} />;
  return (
    <>
      <ul className="word-template-list">
        {data?.items.map((one) => (
          <li key={one.id}>
            <span>{one.title}</span>
            <small className="soft">{t('wordTemplate.savedBy', { ...one, day: one.savedAt.slice(0, 10) })}</small>
            <Popconfirm title={t('wordTemplate.dropSure')} onConfirm={() => drop.mutate(one.id)}>
              <Button size="small">{t('wordTemplate.drop')}</Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      <Upload
        accept=".docx"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          send.mutate(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined aria-hidden />} loading={send.isPending}>
          {t('wordTemplate.upload')}
        </Button>
      </Upload>
      {send.error && <RefusedFile name={send.variables.name} error={send.error} />}
      <details>
        <summary>{t('wordTemplate.names', { count: data?.placeholders.length ?? 0 })}</summary>
        <p className="word-template-names">
          {data?.placeholders.map((name) => (
            <code key={name}>{`{${name}}`}</code>
          ))}
        </p>
      </details>
    </>
  );
}

/** What is wrong with a file that was not taken, place by place. */
function RefusedFile({ name, error }: { name: string; error: Error }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const problems = isProblem(error) && error.status === 422 ? error.problems : [];
  const sentences =
    problems.length > 0 ? problems.map(({ message }) => message[currentLanguage()]) : [failureText(error)];
  return (
    <Alert
      type="error"
      showIcon
      className="word-template-refused"
      title={t('wordTemplate.refused', { name })}
      description={
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
    />
  );
}
