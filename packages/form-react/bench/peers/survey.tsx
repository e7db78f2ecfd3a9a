import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';
import { start } from '../pages/start.ts';

void start((element, definition: object) => createRoot(element).render(<Survey model={new Model(definition)} />));
