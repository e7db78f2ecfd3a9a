import { tableRange } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

/** A sheet after it was written. */
export interface WrittenSheet {
  readonly name: string;
  readonly columnCount: number;
  readonly rowCount: number;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml` */
export function contentTypesXml(sheets: readonly WrittenSheet[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${contentType}.${type}+xml"/>`;
  return (
    `${head}<Types xmlns="${packageNs}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}

/** `_rels/.rels` */
export const packageRelsXml = `${head}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** `xl/_rels/workbook.xml.rels` */
export function workbookRelsXml(sheets: readonly WrittenSheet[]): string {
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${officeNs}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${officeNs}/styles" Target="styles.xml"/>`;
  return `${head}<Relationships xmlns="${packageNs}/relationships">${relations.join('')}${styles}</Relationships>`;
}

/** `xl/workbook.xml`: the sheets in order, and the ranges of their filters. */
export function workbookXml(sheets: readonly WrittenSheet[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const filters = sheets.map((sheet, at) => (sheet.columnCount === 0 ? '' : filterName(sheet, at))).join('');
  return (
    `${head}<workbook xmlns="${sheetNs}" xmlns:r="${officeNs}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>${filters === '' ? '' : `<definedNames>${filters}</definedNames>`}</workbook>`
  );
}

function filterName({ name, columnCount, rowCount }: WrittenSheet, at: number): string {
  const range = tableRange(columnCount, rowCount).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const sheet = xmlText(name.replaceAll("'", "''"));
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${sheet}'!${range}</definedName>`;
}
