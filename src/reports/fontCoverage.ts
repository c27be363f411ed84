/** The code points a TrueType font has a glyph for, by its `cmap` (OpenType, "cmap": formats 4 and 12). */
export function codePointsIn(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const points = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const isUnicode = view.getUint16(record) === 0 || (view.getUint16(record) === 3 && view.getUint16(record + 2) > 0);
    if (isUnicode) addPoints(view, cmap + view.getUint32(record + 4), points);
  }
  return points;
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`a font without ${name}`);
}

function addPoints(view: DataView, table: number, points: Set<number>): void {
  const format = view.getUint16(table);
  if (format === 12) addGroups(view, table, points);
  if (format === 4) addSegments(view, table, points);
}

function addGroups(view: DataView, table: number, points: Set<number>): void {
  for (let index = 0; index < view.getUint32(table + 12); index += 1) {
    const group = table + 16 + index * 12;
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) points.add(point);
  }
}

function addSegments(view: DataView, table: number, points: Set<number>): void {
  const twice = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  for (let at = 0; at < twice; at += 2) {
    const [start, end] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const offset = view.getUint16(offsets + at);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const glyph =
        offset === 0
          ? (point + view.getUint16(deltas + at)) & 0xffff
          : view.getUint16(offsets + at + offset + (point - start) * 2);
      if (glyph !== 0) points.add(point);
    }
  }
}
