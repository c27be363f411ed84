import type { Engine, Inbound } from '#chat/inbound.ts';
import type { Button, Message } from '#i18n/message.ts';
import type { Channel, FileContent } from '#jobs/channel.ts';

/** A local stand-in for the conversation: it answers a few texts in a fixed way and remembers what it was given. */
export type StandInEngine = Engine & { readonly handled: readonly Inbound[] };

type Answer = { readonly message: Message; readonly file?: FileContent; readonly to?: string };

const INVITE_CODE = 'k3f9-2mzt-8qpa';

export function standInEngine(channel: Channel): StandInEngine {
  const handled: Inbound[] = [];
  const keys = new Set<string>();
  return {
    handled,
    async handle(inbound) {
      const repeated = keys.has(inbound.key);
      if (!repeated) {
        keys.add(inbound.key);
        handled.push(inbound);
        await answer(channel, inbound);
      }
      return { role: inbound.chat === 'owner' ? 'owner' : 'customer', repeated };
    },
  };
}

async function answer(channel: Channel, { chat, content }: Inbound): Promise<void> {
  if (content.kind === 'press') {
    await channel.edit({ chat, message: said([`Pressed ${content.data}.`]) }, content.message ?? '');
    return;
  }
  if (content.kind === 'text' && content.text === 'break') throw new Error('the stand-in breaks on request');
  const what =
    content.kind === 'text' ? answerTo(content.text, content.replyTo) : { message: said([`Unread: ${content.kind}.`]) };
  await channel.send({ chat, ...what });
}

function answerTo(text: string, replyTo: string | undefined): Answer {
  const [verb = '', ...rest] = text.replace(/^\//, '').split(' ');
  const name = rest.join(' ');
  switch (verb) {
    case 'newshop':
      return {
        message: said([
          '**',
          'Corner Store',
          '** is open: ₹, Asia/Kolkata. A new customer may owe ₹1,000.00.\nTry ',
          '`',
          'add Asha Verma',
          '`',
          '.',
        ]),
      };
    case 'add':
      return { message: invite(name) };
    case 'sale':
      return {
        message: said(
          ['**', '#12 Asha Verma: ₹210.00', '** on credit, due 15 Dec 2026.\nBalance ₹1,250.00 of ₹5,000.00.'],
          [[{ label: '↩️ Undo', data: 'undo:abcdefghijkl:12' }]],
        ),
      };
    case 'choose':
      return {
        message: said(
          ['What is wrong with #12?'],
          [
            [
              { label: 'Amount', data: 'amount' },
              { label: 'Goods', data: 'goods' },
              { label: 'Not mine', data: 'mine' },
            ],
            [{ label: 'Other…', data: 'other' }],
          ],
        ),
      };
    case 'statement':
      return {
        message: said(['Asha Verma, 1 Nov – 22 Nov 2026.\n', '`', STATEMENT, '`']),
        file: { name: 'आशा statement.csv', type: 'text/csv', bytes: Buffer.from('date,entry\n') },
      };
    case 'link':
      return { message: said(['Where to?'], [[{ label: 'Pay', url: name }]]) };
    default:
      return { message: said([replyTo === undefined ? `You said: ${text}` : `You said: ${text} (to ${replyTo})`]) };
  }
}

const STATEMENT = [
  'Date      #   Sale     Paid   Balance',
  '02 Nov   10   440.00            440.00',
  '09 Nov   11   600.00          1,040.00',
  '22 Nov   12   210.00          1,250.00',
].join('\n');

function invite(name: string): Message {
  const text = [
    '**',
    name,
    '** is on the slate. Let her paste this in her own chat within 7 days.\nCode: ',
    '`',
    INVITE_CODE,
    '`',
  ];
  const buttons = [
    [
      { label: 'Share', url: 'https://example.org/share' },
      { label: 'WhatsApp', url: 'https://wa.me/?text=code' },
    ],
  ];
  return { ...said(text, buttons), picture: { kind: 'qr', content: INVITE_CODE } };
}

/** Spans from pieces: `**` begins and ends bold, a backtick begins and ends code. */
function said(pieces: readonly string[], buttons: readonly (readonly Button[])[] = []): Message {
  let style: 'bold' | 'code' | undefined;
  const text = [];
  for (const piece of pieces) {
    const mark = piece.startsWith('**') ? 'bold' : piece === '`' ? 'code' : undefined;
    if (mark !== undefined) style = style === mark ? undefined : mark;
    const words = piece === '`' ? '' : piece.replace(/^\*\*/, '');
    if (words !== '') text.push(style === undefined ? { text: words } : { text: words, style });
  }
  return { text, buttons };
}
