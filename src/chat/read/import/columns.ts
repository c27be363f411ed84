import { foldName, oneLine } from '#domain/typedText.ts';

/** What a column of an imported file may hold. `balance` is owed to the shop, `credit` by it. */
export const FIELDS = ['name', 'phone', 'balance', 'credit', 'due', 'limit', 'nick', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** The place of each column that is taken, from 0. */
export type Columns = { readonly [Each in Field]?: number };

/** What the owner said of columns that their headings did not tell; `amount` null: only customers are taken. */
export type Chosen = { readonly name?: number; readonly amount?: number | null };

/** As headings stand in other books and in spreadsheets, in the languages spoken here; without case, accents and signs. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    ...['name', 'customer', 'customer name', 'customers', 'full name', 'party', 'party name', 'client', 'account name'],
    ...['nombre', 'cliente', 'nombre del cliente', 'nome', 'nome do cliente', 'nom', 'nom du client'],
    ...['nama', 'nama pelanggan', 'pelanggan', 'jina', 'jina la mteja', 'mteja', 'नाम', 'ग्राहक', 'ग्राहक का नाम'],
    ...['الاسم', 'اسم', 'اسم العميل', 'العميل', 'الزبون'],
  ],
  phone: [
    ...[
      'phone',
      'phone number',
      'phone no',
      'mobile',
      'mobile number',
      'mobile no',
      'contact',
      'contact number',
      'tel',
    ],
    ...['telephone', 'whatsapp', 'telefono', 'celular', 'movil', 'telefone', 'telemovel', 'numero de telephone'],
    ...[
      'telepon',
      'no hp',
      'nomor hp',
      'nomor telepon',
      'simu',
      'nambari ya simu',
      'फोन',
      'फ़ोन',
      'मोबाइल',
      'मोबाइल नंबर',
    ],
    ...['الهاتف', 'هاتف', 'رقم الهاتف', 'الجوال'],
  ],
  balance: [
    ...[
      'balance',
      'amount',
      'owes',
      'due amount',
      'amount due',
      'balance due',
      'total due',
      'youll get',
      'you will get',
    ],
    ...['receivable', 'receivables', 'outstanding', 'outstanding balance', 'closing balance', 'opening balance'],
    ...[
      'net balance',
      'debit',
      'dr',
      'debit dr',
      'saldo',
      'debe',
      'deve',
      'monto',
      'importe',
      'valor',
      'solde',
      'montant',
    ],
    ...[
      'doit',
      'utang',
      'piutang',
      'jumlah',
      'sisa',
      'salio',
      'deni',
      'kiasi',
      'anadaiwa',
      'बाकी',
      'बकाया',
      'राशि',
      'उधार',
    ],
    ...['الرصيد', 'رصيد', 'المبلغ', 'الدين', 'عليه'],
  ],
  credit: [
    ...[
      'credit',
      'cr',
      'credit cr',
      'youll give',
      'you will give',
      'advance',
      'payable',
      'payables',
      'haber',
      'a favor',
    ],
    ...['credito', 'avoir', 'avance', 'kredit', 'जमा', 'له'],
  ],
  due: [
    ...['due', 'due date', 'due on', 'due by', 'due since', 'since', 'owes since', 'overdue since', 'collection date'],
    ...[
      'vencimiento',
      'fecha de vencimiento',
      'vence',
      'vencimento',
      'data de vencimento',
      'echeance',
      'date d echeance',
    ],
    ...['jatuh tempo', 'tanggal jatuh tempo', 'tarehe ya kulipa', 'देय तिथि', 'تاريخ الاستحقاق'],
  ],
  limit: [
    ...['limit', 'credit limit', 'limite', 'limite de credito', 'limite de credit', 'batas', 'batas kredit', 'kikomo'],
    ...['सीमा', 'الحد'],
  ],
  nick: [
    ...[
      'nick',
      'nickname',
      'nick name',
      'alias',
      'short name',
      'known as',
      'also called',
      'apodo',
      'sobrenombre',
      'apelido',
    ],
    ...[
      'surnom',
      'panggilan',
      'nama panggilan',
      'julukan',
      'jina la utani',
      'lakabu',
      'निकनेम',
      'पुकारने का नाम',
      'घर का नाम',
    ],
    ...['اسم الشهرة', 'الاسم المستعار', 'الكنية', 'كنية'],
  ],
  note: [
    ...['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'nota', 'notas', 'observacion', 'observaciones'],
    ...[
      'comentario',
      'comentarios',
      'observacao',
      'observacoes',
      'remarque',
      'remarques',
      'commentaire',
      'commentaires',
    ],
    ...[
      'observation',
      'observations',
      'catatan',
      'keterangan',
      'dokezo',
      'maelezo',
      'नोट',
      'टिप्पणी',
      'ملاحظة',
      'ملاحظات',
    ],
  ],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [heading, field] as const)),
);

/** `You’ll Get (₹)` is `youll get`. */
function foldedHeading(text: string): string {
  return foldName(oneLine(text).replace(/\([^)]*\)/gu, ' '))
    .replace(/['’‘ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The columns whose headings tell what they hold; of two for one thing the first. */
export function columnsNamed(headings: readonly string[]): Columns {
  const columns: { -readonly [Each in Field]?: number } = {};
  for (const [place, heading] of headings.entries()) {
    const field = FIELD_OF.get(foldedHeading(heading));
    if (field !== undefined && columns[field] === undefined) columns[field] = place;
  }
  return columns;
}

/** Which column is to be chosen, among which, by their places. */
export type ColumnQuestion = { readonly ask: 'name' | 'amount'; readonly among: readonly number[] };

/**
 * The columns to take, or what has to be asked first: the name, then what is owed. A column `Due` or `Credit` beside no balance may
 * hold what is owed just as well, so it is offered.
 */
export function columnsToTake(headings: readonly string[], chosen: Chosen): Columns | ColumnQuestion {
  const named = columnsNamed(headings);
  const name = chosen.name ?? named.name;
  const free = (taken: readonly (number | undefined)[]) =>
    headings.flatMap((heading, place) => (heading === '' || taken.includes(place) ? [] : [place]));
  if (name === undefined) return { ask: 'name', among: free(Object.values(named)) };
  const { balance: _, credit: _credit, due: _due, ...told } = named;
  const rest = { ...told, name };
  if (chosen.amount === null) return rest;
  const balance = chosen.amount ?? (named.balance === name ? undefined : named.balance);
  if (balance === undefined) {
    const among = free(Object.values(rest));
    return among.length === 0 ? rest : { ask: 'amount', among };
  }
  const apart = (place: number | undefined) => (place === name || place === balance ? undefined : place);
  const [credit, due] = [apart(named.credit), apart(named.due)];
  return { ...rest, balance, ...(credit === undefined ? {} : { credit }), ...(due === undefined ? {} : { due }) };
}
