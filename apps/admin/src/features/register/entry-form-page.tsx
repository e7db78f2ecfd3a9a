import type { RegisterDefinition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { createFormState, type Document, type FormState, newDocument } from '@hearth/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App, Button, Input, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { same } from '../../lib/compare-documents.ts';
import { isProblem } from '../../lib/http-problem.ts';
import { newId } from '../../lib/new-id.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { RegisterEntry } from '../../lib/wire.ts';
import { formEnv } from '../form/form-env.ts';
import { useFormAdapters } from '../form/use-form-adapters.ts';
import { addEntry, changeEntry, entryQuery, registerDefinitionQuery, registersQuery } from './register.queries.ts';
import './register.css';

/** A new entry of a register. */
export function NewEntryPage() {
  const { id } = useParams({ from: '/inside/registers/$id/new' });
  return <EntryForm id={id} />;
}

/** An entry that is put right. */
export function EditEntryPage() {
  const { t } = useTranslation();
  const { id, entry } = useParams({ from: '/inside/registers/$id/$entry/edit' });
  const { data, error } = useQuery(entryQuery(id, entry));
  if (data) return <EntryForm id={id} entry={data} />;
  return <Page title={t('register.edit')}>{error ? <Failure error={error} /> : <Waiting lines={8} />}</Page>;
}

function EntryForm({ id, entry }: { id: string; entry?: RegisterEntry }) {
  const { t } = useTranslation();
  const { data: register, error } = useQuery(registerDefinitionQuery(id));
  if (register) return <LoadedForm register={register} {...(entry && { entry })} />;
  return <Page title={t('register.add')}>{error ? <Failure error={error} /> : <Waiting lines={8} />}</Page>;
}

function LoadedForm({ register, entry }: { register: RegisterDefinition; entry?: RegisterEntry }) {
  const { t } = useTranslation();
  const htmlId = useId();
  const adapters = useFormAdapters();
  const [state] = useState(() => openForm(register, entry));
  const [before] = useState(() => state.document('draft'));
  const { data: registers } = useQuery(registersQuery);
  const units = registers?.find(({ id }) => id === register.id)?.addUnits ?? [];
  const [unit, setUnit] = useState<string>();
  const [on, setOn] = useState('');
  const save = useSave(register.id, entry, state);
  const dated = register.register.dated ?? [];

  function submit() {
    if (!state.validateAll().every(({ level }) => level === 'warning')) return;
    const now = state.document('final');
    const document = entry
      ? Object.fromEntries(Object.entries(now).filter(([key, value]) => !same(before[key], value)))
      : now;
    save.mutate({ document, unit: unit ?? units[0]?.id, on });
  }

  return (
    <Page
      title={entry ? t('register.edit') : t('register.add')}
      trail={
        <Link to="/registers/$id" params={{ id: register.id }}>
          {register.register.title}
        </Link>
      }
      lead={entry?.entry.title}
    >
      <section className="card card-body">
        <FormView state={state} locale={currentLanguage()} adapters={adapters} layout={register.form.layout} />
      </section>
      <div className="register-foot">
        {!entry && units.length > 1 && (
          <label htmlFor={`${htmlId}-unit`}>
            {t('case.unit')}
            <Select
              id={`${htmlId}-unit`}
              value={unit ?? units[0]?.id ?? null}
              onChange={setUnit}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </label>
        )}
        {dated.length > 0 && (
          <label htmlFor={`${htmlId}-on`}>
            {t('register.on')}
            <Input id={`${htmlId}-on`} type="date" value={on} onChange={(event) => setOn(event.target.value)} />
          </label>
        )}
        <Button type="primary" size="large" loading={save.isPending} onClick={submit}>
          {t('register.save')}
        </Button>
      </div>
    </Page>
  );
}

function useSave(id: string, entry: RegisterEntry | undefined, state: FormState) {
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: ({ document, unit, on }: { document: Document; unit: string | undefined; on: string }) => {
      const answers = { document, ...(on && { on }) };
      const key = attempt.current.for({ answers, unit });
      if (!entry) return addEntry(id, { ...answers, ...(unit && { unit }) }, key);
      return changeEntry({ id, entry: entry.entry.id }, { ...answers, revision: entry.entry.revision }, key);
    },
    onSuccess: async ({ entry: saved }) => {
      attempt.current.answered();
      for (const queryKey of [['register', id], ['registers']]) await client.invalidateQueries({ queryKey });
      await navigate({ to: '/registers/$id/$entry', params: { id, entry: saved.id } });
    },
    onError: (error) => {
      attempt.current.answered();
      if (isProblem(error)) state.setServerProblems(error.problems as Parameters<FormState['setServerProblems']>[0]);
      void message.error(failureText(error), 6);
    },
  });
}

function openForm(register: RegisterDefinition, entry: RegisterEntry | undefined): FormState {
  const masked = entry?.masked ?? [];
  const env = formEnv(register, officeNow());
  const mayEdit = (key: string) => !masked.some((path) => path === key || path.startsWith(`${key}.`));
  return createFormState({
    form: register.form,
    document: entry ? (entry.document as Document) : newDocument(register.form, env),
    env,
    // A mask must not be stored as the answer that it hides.
    rights: { edit: register.form.fields.map(({ key }) => key).filter(mayEdit) },
    newRowId: () => newId().slice(0, 8),
  });
}
