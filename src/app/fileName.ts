/** A file's name made of somebody's: letters and digits of any script, the rest as dashes; `otherwise` where nothing is left. */
export function fileName(name: string, otherwise: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? otherwise : plain;
}
