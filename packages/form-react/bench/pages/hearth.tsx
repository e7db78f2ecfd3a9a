import type { FormShape } from '@hearth/kernel';
import { createRoot } from 'react-dom/client';
import { FormView, useFormState } from '../../src/index.ts';
import { start } from './start.ts';
import '../../src/form.css';

const env = { today: '2026-03-05', now: '2026-03-05T09:00:00+08:00' };

function Page({ form }: { form: FormShape }) {
  const state = useFormState({ form, env });
  return <FormView state={state} />;
}

void start((element, form: FormShape) => createRoot(element).render(<Page form={form} />));
