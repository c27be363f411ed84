import type { Instant } from '#domain/calendar.ts';

/**
 * An agreement as a PDF: its text, and the commitment by which both sides know that it is the same (domain.md, "Plans"). The built-in
 * font has the letters of Western Europe only; a currency's sign it lacks becomes the currency's code, any other character `?`, and then
 * a line says so: the words in the chat are the agreement.
 */
export async function agreementPdf({
  text,
  hash,
  currency,
  at,
}: {
  text: string;
  hash: string;
  currency: string;
  at: Instant;
}): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const lines = writable(text, currency);
  const [title = '', ...rest] = lines.text.split('\n');
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  document.font('Helvetica-Bold').fontSize(14).text(title).moveDown();
  document.font('Helvetica').fontSize(11).text(rest.join('\n')).moveDown();
  document.fontSize(9);
  if (lines.replaced) document.text(REPLACED).moveDown(0.5);
  document.text(`SHA-256 ${hash}`);
  document.end();
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}

const REPLACED =
  'This file cannot show every letter: ? stands for one it cannot. The text in the chat is the agreement, letter for letter.';

/** What WinAnsi, the encoding of the built-in fonts, has beside Latin-1. */
const WIN_ANSI_MORE = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** The text with nothing the font cannot show, and whether a letter had to give way. */
export function writable(text: string, currency: string): { readonly text: string; readonly replaced: boolean } {
  let replaced = false;
  const shown = [...text.normalize('NFC')].map((character) => {
    if (isWritable(character)) return character;
    if (/\p{Zs}/u.test(character)) return ' ';
    if (/\p{Sc}/u.test(character)) return `${currency} `;
    if (/\p{Cf}/u.test(character)) return '';
    replaced = true;
    return '?';
  });
  return { text: shown.join(''), replaced };
}

function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code === 0x0a || (code >= 0x20 && code <= 0x7e) || (code >= 0xa1 && code <= 0xff) || WIN_ANSI_MORE.has(character)
  );
}
