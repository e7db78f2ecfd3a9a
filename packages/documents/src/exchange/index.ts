export { writeBpmn } from '../bpmn/write-bpmn.ts';
export { type Finding, findingText } from '../finding.ts';
export { readJsonSchema } from '../json-schema/read-json-schema.ts';
export { type ConfirmedColumn, formOfLedger } from '../ledger/ledger-form.ts';
export { documentsOfLedger } from '../ledger/ledger-rows.ts';
export { type Ledger, readLedger } from '../ledger/read-ledger.ts';
export { readXlsForm } from '../xlsform/read-xlsform.ts';
export { writeXlsForm } from '../xlsform/write-xlsform.ts';
