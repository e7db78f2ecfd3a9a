import { formFromSchema } from '@hearth/definition/parse';
import { FormView, SchemaNotice, useFormState } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { useState } from 'react';

const env = { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' };

interface Props {
  schema: object;
  value?: object;
  onSubmit(value: object): void;
}

export function AnySchema({ schema, value = {}, onSubmit }: Props) {
  const [{ form, problems }] = useState(() => formFromSchema({ ...schema }));
  const state = useFormState({ form, env, document: { ...value } });
  const submit = () => state.validateAll().length === 0 && onSubmit(state.whole());
  return (
    <>
      <SchemaNotice problems={problems} />
      <FormView state={state} layout={form.layout} />
      <button type="button" onClick={submit}>
        OK
      </button>
    </>
  );
}
