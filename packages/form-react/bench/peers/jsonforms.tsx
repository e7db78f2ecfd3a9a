import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from '../pages/start.ts';

interface Definition {
  schema: JsonSchema;
  uischema: UISchemaElement;
}

function Page({ schema, uischema }: Definition) {
  const [data] = useState({});
  return (
    <JsonForms schema={schema} uischema={uischema} data={data} renderers={vanillaRenderers} cells={vanillaCells} />
  );
}

void start((element, definition: Definition) => createRoot(element).render(<Page {...definition} />));
