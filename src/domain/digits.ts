const DIGIT = /\p{Nd}/gu;
const ONE_DIGIT = /^\p{Nd}$/u;

/** The text with the digits of every script as 0–9: `१२` and `١٢` become `12` (chat.md, "Reading a sale"). */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, digitValue);
}

/** Unicode lists the decimal digits of a script as ten neighbours from zero to nine, so counting back to the first gives the value. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let before = 0;
  while (ONE_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
