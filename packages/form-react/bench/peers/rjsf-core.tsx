import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { start } from '../pages/start.ts';

void start((element, schema: RJSFSchema) => createRoot(element).render(<Form schema={schema} validator={validator} />));
