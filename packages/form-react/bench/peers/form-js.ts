import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { start } from '../pages/start.ts';

void start((container, schema: object) => void createForm({ container, schema: schema as never, data: {} }));
