import { formFromSchema } from '@hearth/definition/parse';
import { FormView, useFormState } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { useState } from 'react';

const env = { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' };

export function AnySchema({ schema, onSubmit }: { schema: object; onSubmit(values: object): void }) {
  const [{ form, problems }] = useState(() => formFromSchema({ ...schema }));
  const state = useFormState({ form, env });
  const submit = () => state.validateAll().length === 0 && onSubmit(state.values());
  return (
    <>
      {problems.map((problem) => (
        <p key={problem.path}>{problem.path}</p>
      ))}
      <FormView state={state} layout={form.layout} />
      <button type="button" onClick={submit}>
        OK
      </button>
    </>
  );
}
