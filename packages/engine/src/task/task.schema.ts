import { Type } from '@fastify/type-provider-typebox';
import { DocumentSchema, Named } from '../http/list.schema.ts';

export const TaskSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  family: Type.String(),
  description: Type.String(),
  version: Type.String({ description: 'Hash of the definition that is offered' }),
  canStart: Type.Boolean(),
  startUnits: Type.Array(Named),
  open: Type.Integer({ description: 'Cases under way that the person may see' }),
});

export const TaskDefinition = Type.Object({ definition: DocumentSchema, published: Type.String() });

export const TaskSchema = Type.Object({
  id: Type.String(),
  version: Type.String(),
  document: Type.Unknown({ description: 'JSON Schema of the document' }),
  steps: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      type: Type.String(),
      outcomes: Type.Array(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          comment: Type.Union([Type.Literal('required'), Type.Literal('optional'), Type.Literal('none')]),
          require: Type.Array(Type.String(), {
            description: 'Fields that this outcome demands beside those of the step',
          }),
          incomplete: Type.Boolean({
            description: 'Nothing has to be filled in for it, neither by the form nor by the step',
          }),
        }),
      ),
      edit: Type.Array(Type.String()),
      require: Type.Array(Type.String()),
      body: Type.Unknown({ description: 'JSON Schema of the body that completes work of the step' }),
    }),
  ),
});
