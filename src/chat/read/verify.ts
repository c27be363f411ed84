import { readReceiptCode } from '#domain/receiptCode.ts';
import { oneLine } from '#domain/typedText.ts';

/** `name` is to be split among the shop's customers. */
export type VerifyReading =
  | { readonly kind: 'book' }
  | { readonly kind: 'code'; readonly prefix: string }
  | { readonly kind: 'customer'; readonly name: string };

/** Reads `verify`, `verify 7F3A-9C01`, `verify Asha` (chat.md, "Verbs", verify). What can be a code is one. */
export function readVerify(rest: string): VerifyReading {
  const text = oneLine(rest);
  if (text === '') return { kind: 'book' };
  const code = readReceiptCode(text);
  return code === undefined ? { kind: 'customer', name: text } : { kind: 'code', prefix: code.prefix };
}
