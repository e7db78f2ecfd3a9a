import {
  AlignmentType,
  Document,
  Footer,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { officialLook, type Paper, type PaperLook } from './paper.ts';
import { appendixChildren, blockChildren, fontNamed, signatureParagraphs, titleParagraph } from './paper-blocks.ts';

/** Margins of GB/T 9704-2012, 5.2: the text is 156 mm × 225 mm of an A4 page. */
const margins = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };

/** A Word file in the typography of official papers, with the page number outside: right on odd pages, left on even ones. */
export async function writePaper(paper: Paper): Promise<Buffer> {
  const look = { ...officialLook, ...paper.look };
  const children = [
    titleParagraph(paper, look),
    ...paper.blocks.flatMap((block) => blockChildren(block, look)),
    ...signatureParagraphs(paper, look),
    ...appendixChildren(paper, look),
  ];
  const section = {
    properties: { page: { size: { width: mm(210), height: mm(297) }, margin: margins } },
    footers: { default: foot(AlignmentType.RIGHT, look, paper), even: foot(AlignmentType.LEFT, look, paper) },
    children,
  };
  const customProperties = Object.entries(paper.properties ?? {}).map(([name, value]) => ({ name, value }));
  const document = new Document({
    sections: [section],
    evenAndOddHeaderAndFooters: true,
    title: paper.title,
    customProperties,
  });
  return Packer.toBuffer(document);
}

/** — 1 —, 四号 (GB/T 9704-2012, 7.5), and below it who printed the paper. */
function foot(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  look: PaperLook,
  { mark }: Pick<Paper, 'mark'>,
): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  const run = new TextRun({ children, font: fontNamed(look.bodyFont), size: 28 });
  const number = new Paragraph({ alignment, indent: { left: 320, right: 320 }, children: [run] });
  if (mark === undefined) return new Footer({ children: [number] });
  const small = new TextRun({ text: mark, font: fontNamed(look.bodyFont), size: 18, color: '808080' });
  return new Footer({ children: [number, new Paragraph({ alignment: AlignmentType.CENTER, children: [small] })] });
}
